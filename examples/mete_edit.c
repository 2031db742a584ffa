/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A line while it is typed on a terminal.
 *
 * It can only be added to and erased from at its end; what was erased is drawn
 * anew from the prompt on, so that marks of unclear width do no harm.
 */
#include "mete_edit.h"

#include "mete_text.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

/* Who ends or stops the program finds the terminal as it was. */
static const int leaving[] = {SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

static struct termios saved;
static struct termios raw;
static struct sigaction before[G_N_ELEMENTS(leaving)];
static volatile sig_atomic_t resumed;

/* The line on the screen. */
static const char *shown_prompt;
static int cursor_row; /* counted from the prompt's */

/* Within what an arrow key sends: ESC [ … letter. */
static enum { NO_ESCAPE, ESCAPE, ESCAPE_SEQUENCE } escape;

static void leave(int number);

static void set_action(int number, void (*handler)(int))
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = SA_NODEFER; /* it is raised again from within */
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

/* Goes on behind raise() where the program was only stopped. */
static void leave(int number)
{
    int error = errno;
    tcsetattr(STDIN_FILENO, TCSANOW, &saved);
    set_action(number, SIG_DFL);
    raise(number);
    set_action(number, leave);
    tcsetattr(STDIN_FILENO, TCSANOW, &raw);
    resumed = 1;
    errno = error;
}

gboolean mete_edit_open(void)
{
    const char *term = getenv("TERM");
    if (term == NULL || strcmp(term, "dumb") == 0 || !isatty(STDERR_FILENO)
        || tcgetattr(STDIN_FILENO, &saved) != 0) {
        return FALSE;
    }
    raw = saved;
    raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO | IEXTEN);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(leaving); i++) {
        sigaction(leaving[i], NULL, &before[i]);
        if (before[i].sa_handler != SIG_IGN) {
            set_action(leaving[i], leave);
        }
    }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
    return TRUE;
}

void mete_edit_close(void)
{
    tcsetattr(STDIN_FILENO, TCSADRAIN, &saved);
    for (size_t i = 0; i < G_N_ELEMENTS(leaving); i++) {
        sigaction(leaving[i], &before[i], NULL);
    }
}

/* Where the cursor goes on behind a text that starts at *row, *column. */
static void advance(const char *text, int columns, int *row, int *column)
{
    for (; *text != '\0'; text = g_utf8_next_char(text)) {
        char one[8] = "";
        memcpy(one, text, (size_t)(g_utf8_next_char(text) - text));
        int width = mete_width(one);
        if (*column + width > columns) {
            ++*row;
            *column = 0;
        }
        *column += width;
        if (*column == columns) {
            ++*row;
            *column = 0;
        }
    }
}

static gboolean is_within_character(const GString *line)
{
    const char *end;
    return !g_utf8_validate(line->str, (gssize)line->len, &end)
        && g_utf8_get_char_validated(end, line->str + line->len - end)
               == (gunichar)-2;
}

/* Notes where the cursor is.  Behind a full row it is brought to the next one:
 * terminals leave it on the last character until something follows. */
static void settle(const GString *line)
{
    int column = 0;
    int columns = mete_columns(stderr);
    char *text = is_within_character(line) ? NULL : mete_to_utf8(line->str);
    if (text != NULL) {
        cursor_row = 0;
        advance(shown_prompt, columns, &cursor_row, &column);
        advance(text, columns, &cursor_row, &column);
        if (cursor_row > 0 && column == 0) {
            fputs(" \r", stderr);
        }
    }
    g_free(text);
}

static void draw(const GString *line)
{
    fprintf(stderr, "%s%s", shown_prompt, line->str);
    settle(line);
    fflush(stderr);
}

static void draw_anew(const GString *line)
{
    if (cursor_row > 0) {
        fprintf(stderr, "\033[%dA", cursor_row);
    }
    fputs("\r\033[J", stderr);
    draw(line);
}

static gboolean is_gb18030(const char *text)
{
    char *utf8 = g_convert(text, -1, "UTF-8", "GB18030", NULL, NULL, NULL);
    g_free(utf8);
    return utf8 != NULL;
}

static void drop_character(GString *line)
{
    if (g_utf8_validate(line->str, (gssize)line->len, NULL)) {
        const char *last =
            g_utf8_find_prev_char(line->str, line->str + line->len);
        g_string_truncate(line, last != NULL ? (gsize)(last - line->str) : 0);
        return;
    }
    do {
        g_string_truncate(line, line->len - 1);
    } while (line->len > 0 && !is_gb18030(line->str));
}

static void drop_word(GString *line)
{
    while (line->len > 0 && line->str[line->len - 1] == ' ') {
        g_string_truncate(line, line->len - 1);
    }
    while (line->len > 0 && line->str[line->len - 1] != ' ') {
        drop_character(line);
    }
}

/* True for what belongs to a key that moves something. */
static gboolean take_escape(char byte)
{
    if (escape == NO_ESCAPE) {
        escape = byte == '\033' ? ESCAPE : NO_ESCAPE;
        return byte == '\033';
    }
    if (escape == ESCAPE && (byte == '[' || byte == 'O')) {
        escape = ESCAPE_SEQUENCE;
    } else if (escape == ESCAPE || g_ascii_isalpha(byte) || byte == '~') {
        escape = NO_ESCAPE;
    }
    return TRUE;
}

static gboolean is_key(char byte, int key)
{
    return byte != '\0' && (cc_t)byte == saved.c_cc[key];
}

/* True for a key that erases. */
static gboolean take_erasing(GString *line, char byte)
{
    if (is_key(byte, VERASE) || byte == '\b' || byte == '\177') {
        if (line->len > 0) {
            drop_character(line);
        }
    } else if (is_key(byte, VKILL)) {
        g_string_truncate(line, 0);
    } else if (is_key(byte, VWERASE)) {
        drop_word(line);
    } else {
        return FALSE;
    }
    draw_anew(line);
    return TRUE;
}

void mete_edit_start(const char *prompt)
{
    GString *empty = g_string_new(NULL);
    shown_prompt = prompt;
    escape = NO_ESCAPE;
    settle(empty);
    g_string_free(empty, TRUE);
}

void mete_edit_resume(const GString *line)
{
    if (resumed) {
        resumed = 0;
        draw(line);
    }
}

mete_edit_result mete_edit_take(GString *line, gsize most, char byte)
{
    if (take_escape(byte)) {
        return METE_EDIT_ON;
    }
    if (byte == '\n') {
        fputs("\n", stderr);
        return METE_EDIT_DONE;
    }
    if (is_key(byte, VEOF)) {
        return line->len == 0 ? METE_EDIT_END : METE_EDIT_ON;
    }
    byte = byte == '\t' ? ' ' : byte;
    if (!take_erasing(line, byte) && !g_ascii_iscntrl(byte)
        && line->len < most) {
        g_string_append_c(line, byte);
        fputc(byte, stderr);
        settle(line);
    }
    return METE_EDIT_ON;
}
