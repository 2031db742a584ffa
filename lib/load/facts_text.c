/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Facts in a line: "货值金额 = 1.5万元; 危害后果 = 轻微; 已作出承诺".
 *
 * Everything is read before anything is put: a line with a fault changes
 * nothing.
 */
#include "load/load.h"

#include "base/text.h"
#include "load/statement.h"

#include <glib.h>
#include <string.h>

/* What a text of several facts is read into. */
typedef struct {
    mete_reader reader;
    GArray *statements; /* of mete_statement */
    uint8_t *seen;      /* by fact */
    bool failed;
} line_reader;

/* Enters what was read, unless the fact has been named before. */
static void enter(line_reader *line, mete_statement *statement)
{
    int index = statement->fact->index;

    if (line->seen[index]) {
        mete_reader_fault(&line->reader, "duplicate_fact", "只留一处",
                          "“%s”写了不止一次", statement->fact->label);
        line->failed = true;
        mete_statement_clear(statement);
        return;
    }
    line->seen[index] = 1;
    g_array_append_val(line->statements, *statement);
}

/* The first `=` that is not inside 「…」, NULL if there is none; *bytes is
 * its length. */
static char *find_mark(char *text, const char *marks, size_t *bytes)
{
    int depth = 0;

    for (char *at = text; *at != '\0'; at += *bytes) {
        uint32_t character = mete_text_next(at, bytes);

        if (character == U'「') {
            depth++;
        } else if (character == U'」' && depth > 0) {
            depth--;
        } else if (depth == 0 && character < 0x80
                   && strchr(marks, (int)character) != NULL) {
            return at;
        }
    }
    return NULL;
}

static void read_piece(line_reader *line, char *piece)
{
    size_t bytes = 1;
    char *equals = find_mark(piece, "=", &bytes);
    char *value = NULL;
    mete_statement statement;

    if (equals != NULL) {
        value = equals + bytes;
        *equals = '\0';
        if (find_mark(value, "=", &bytes) != NULL) {
            mete_reader_fault(&line->reader, "missing_separator",
                              "各项之间用分号隔开", "“%s”之后少了分号", piece);
            line->failed = true;
            return;
        }
    }
    if (mete_statement_from_text(&line->reader, g_strstrip(piece), value,
                                 &statement)) {
        enter(line, &statement);
    } else {
        line->failed = true;
        mete_statement_clear(&statement);
    }
}

/* Moves the place over a text. */
static void advance(mete_place *place, const char *text, size_t bytes)
{
    for (size_t i = 0; place->line > 0 && i < bytes; i++) {
        if (text[i] == '\n') {
            place->line++;
            place->column = 1;
        } else if (place->column > 0
                   && ((unsigned char)text[i] & 0xC0) != 0x80) {
            place->column++;
        }
    }
}

static bool is_blank(const char *text)
{
    char *folded = mete_text_fold(text);
    bool blank = *folded == '\0';

    g_free(folded);
    return blank;
}

static void read_pieces(line_reader *line, char *text)
{
    char *at = text;

    while (at != NULL) {
        size_t bytes = 1;
        char *end = find_mark(at, ";", &bytes);
        char *next = end != NULL ? end + bytes : NULL;
        mete_place place = line->reader.place;
        size_t passed = next != NULL ? (size_t)(next - at) : strlen(at);

        advance(&place, at, passed);
        if (end != NULL) {
            *end = '\0';
        }
        advance(&line->reader.place, at, strspn(at, " \t\r\n"));
        if (!is_blank(at)) {
            read_piece(line, at);
        }
        line->reader.place = place;
        at = next;
    }
}

static bool apply_all(line_reader *line)
{
    bool done = !line->failed;

    for (guint i = 0; i < line->statements->len; i++) {
        mete_statement *statement =
            &g_array_index(line->statements, mete_statement, i);

        done = done && mete_statement_apply(&line->reader, statement);
        mete_statement_clear(statement);
    }
    return done;
}

bool mete_load_facts(mete_case *the_case, const char *text,
                     const mete_place *place, mete_faults *faults)
{
    line_reader line = {.reader = mete_reader_of(the_case, faults, place)};
    char *copy;
    bool done;

    if (!mete_reader_has_room(&line.reader, text)) {
        return false;
    }
    copy = g_try_malloc(strlen(text) + 1);
    line.seen = g_try_malloc0(the_case->rulebook->fact_count + 1);
    if (copy == NULL || line.seen == NULL) {
        mete_reader_fault(&line.reader, "no_memory", NULL, "内存不足");
        g_free(copy);
        g_free(line.seen);
        return false;
    }
    memcpy(copy, text, strlen(text) + 1);
    line.statements = g_array_new(FALSE, FALSE, sizeof(mete_statement));
    read_pieces(&line, copy);
    done = apply_all(&line);
    g_array_free(line.statements, TRUE);
    g_free(line.seen);
    g_free(copy);
    return done;
}
