/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Text for people on a terminal of 80 columns or fewer, and text from them.
 *
 * Widths are known without a locale, because servers have none that fits.
 */
#include "mete_text.h"

#include <string.h>
#include <sys/ioctl.h>

/* Beyond the first lines are hard to read, below the last there is no
 * wrapping Chinese. */
enum { COLUMNS = 80, COLUMNS_MIN = 20 };

static int width_of(gunichar c)
{
    return g_unichar_iszerowidth(c) ? 0 : g_unichar_iswide(c) ? 2 : 1;
}

int mete_width(const char *text)
{
    int width = 0;
    for (; *text != '\0'; text = g_utf8_next_char(text)) {
        width += width_of(g_utf8_get_char(text));
    }
    return width;
}

int mete_columns(FILE *file)
{
    struct winsize size;
    return ioctl(fileno(file), TIOCGWINSZ, &size) == 0 && size.ws_col > 0
             ? size.ws_col
             : COLUMNS;
}

/* May a line end between the two characters? */
static gboolean may_break(gunichar before, gunichar after)
{
    static const char closing[] = "，。、；：？！）》”’」〕%";
    static const char opening[] = "（《“‘「〔";
    gboolean words =
        before < 0x80 && after < 0x80 && before != ' ' && after != ' ';
    return !words && g_utf8_strchr(closing, -1, after) == NULL
        && g_utf8_strchr(opening, -1, before) == NULL;
}

/* Where the line that starts at `text` ends.  Marks of unclear width count
 * two here, so that no terminal breaks the line itself. */
static const char *line_end(const char *text, int room)
{
    const char *best = NULL;
    gunichar before = 0;
    int used = 0;
    for (const char *at = text; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (at > text && may_break(before, c)) {
            best = at;
        }
        used += c > 0x2000 ? MAX(width_of(c), 2) : width_of(c);
        if (used > room && best != NULL) {
            return best;
        }
        before = c;
    }
    return text + strlen(text);
}

void mete_put_paragraph(FILE *file, const char *head, const char *text)
{
    int indent = mete_width(head);
    int columns = CLAMP(mete_columns(file), COLUMNS_MIN, COLUMNS);
    fputs(head, file);
    if (*text == '\0') {
        fputs("\n", file);
    }
    for (gboolean first = TRUE; *text != '\0'; first = FALSE) {
        const char *end = line_end(text, columns - indent);
        const char *last = end; /* English breaks behind a space */
        while (last > text && last[-1] == ' ') {
            last--;
        }
        fprintf(file, "%*s%.*s\n", first ? 0 : indent, "", (int)(last - text),
                text);
        text = end + strspn(end, " ");
    }
}

char *mete_to_utf8(const char *bytes)
{
    if (g_utf8_validate(bytes, -1, NULL)) {
        return g_strdup(bytes);
    }
    return g_convert(bytes, -1, "UTF-8", "GB18030", NULL, NULL, NULL);
}

char *mete_fold(const char *text)
{
    GString *folded = g_string_new(NULL);
    for (; *text != '\0'; text = g_utf8_next_char(text)) {
        gunichar c = g_utf8_get_char(text);
        if (c >= 0xFF01 && c <= 0xFF5E) {
            c -= 0xFF01 - '!';
        } else if (c == 0x3000 || c == 0xA0) {
            c = ' ';
        }
        g_string_append_unichar(folded, c);
    }
    return g_strstrip(g_string_free(folded, FALSE));
}

static gboolean has_word(const char *const *texts, const char *word)
{
    for (; *texts != NULL; texts++) {
        char *folded = mete_fold(*texts);
        char *lower = g_utf8_strdown(folded, -1);
        gboolean found = strstr(lower, word) != NULL;
        g_free(lower);
        g_free(folded);
        if (found) {
            return TRUE;
        }
    }
    return FALSE;
}

gboolean mete_has_words(const char *const *texts, const char *search)
{
    char *folded = mete_fold(search);
    char *lower = g_utf8_strdown(folded, -1);
    char **words = g_strsplit(lower, " ", -1);
    gboolean all = TRUE;
    for (char **word = words; all && *word != NULL; word++) {
        all = has_word(texts, *word);
    }
    g_strfreev(words);
    g_free(lower);
    g_free(folded);
    return all;
}

void mete_pad(GString *line, const char *text, int width)
{
    g_string_append(line, text);
    for (int i = mete_width(text); i < width + 2; i++) {
        g_string_append_c(line, ' ');
    }
}

/* The letters that JSON wants escaped; everything else is UTF-8 already. */
void mete_append_json(GString *json, const char *text)
{
    if (text == NULL) {
        g_string_append(json, "null");
        return;
    }
    g_string_append_c(json, '"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\') {
            g_string_append_printf(json, "\\%c", *text);
        } else if ((unsigned char)*text < 0x20) {
            g_string_append_printf(json, "\\u%04x", (unsigned)*text);
        } else {
            g_string_append_c(json, *text);
        }
    }
    g_string_append_c(json, '"');
}

void mete_put_json(const char *text)
{
    GString *json = g_string_new(NULL);
    mete_append_json(json, text);
    fputs(json->str, stdout);
    g_string_free(json, TRUE);
}
