/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Reading an exemption list through libcsv.
 *
 * libcsv drops blank lines and does not count: it is fed one line at a time,
 * and a row begins on the first line since the last one ended.  A quotation
 * mark that is never closed is an error, because it would swallow the rest of
 * the list in silence.
 */
#include "load/list.h"

#include "base/message.h"
#include "base/text.h"
#include "load/format.h"
#include "load/list_head.h"
#include "load/value.h"

#include <csv.h>
#include <glib.h>
#include <string.h>

enum {
    LENGTH_MAX = 16 << 20,
    ROWS_MAX = 100000,
    CELLS_MAX = 1000, /* of one row */
    BUFFER_STEP = 4096
};

typedef struct {
    struct csv_parser parser;
    mete_arena *arena;
    mete_faults *faults;
    const char *name;
    mete_list_head head;
    bool has_head;
    GPtrArray *cells; /* of the row so far; char * or NULL */
    GArray *rows;     /* of mete_list_row */
    int row_line;     /* where the row began */
    bool row_open;    /* its end has not been read */
    int row_count;    /* good or bad, to bound what a file may cost */
} list_reader;

/* Trimmed of all white space, also U+3000; NULL where nothing is left. */
static char *trim(const char *text, size_t length)
{
    size_t bytes;

    while (length > 0) {
        uint32_t first = mete_text_next(text, &bytes);

        if (first != ' ' && first != 0xA0 && !(first < 0x20)) {
            break;
        }
        text += bytes;
        length -= bytes;
    }
    while (length > 0) {
        const char *last = g_utf8_find_prev_char(text, text + length);
        uint32_t character = mete_text_next(last, &bytes);

        if (character != ' ' && character != 0xA0 && !(character < 0x20)) {
            break;
        }
        length = (size_t)(last - text);
    }
    return length > 0 ? g_strndup(text, length) : NULL;
}

/* Of cells that are too many one is kept, so that they are not overlooked. */
static void hear_cell(void *data, size_t length, void *context)
{
    list_reader *reader = context;
    GPtrArray *cells = reader->cells;
    char *text = data != NULL ? trim(data, length) : NULL;

    if (cells->len <= CELLS_MAX) {
        g_ptr_array_add(cells, text);
    } else if (cells->pdata[CELLS_MAX] == NULL) {
        cells->pdata[CELLS_MAX] = text;
    } else {
        g_free(text);
    }
}

static bool is_blank(const list_reader *reader)
{
    for (guint i = 0; i < reader->cells->len; i++) {
        if (g_ptr_array_index(reader->cells, i) != NULL) {
            return false;
        }
    }
    return true;
}

static bool holds_wide_comma(const list_reader *reader)
{
    for (guint i = 0; i < reader->cells->len; i++) {
        const char *cell = g_ptr_array_index(reader->cells, i);

        if (cell != NULL && strstr(cell, "，") != NULL) {
            return true;
        }
    }
    return false;
}

/* A formula that was saved as it is, or one that has failed: no cell of a list
 * begins like that. */
static bool is_formula(const char *cell)
{
    static const char *const failed[] = {
        "#N/A", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#DIV/0!", "#NULL!"};

    for (size_t i = 0; i < G_N_ELEMENTS(failed); i++) {
        if (strcmp(cell, failed[i]) == 0) {
            return true;
        }
    }
    return cell[0] == '=';
}

static bool check_formulas(list_reader *reader, const mete_place *place)
{
    bool sound = true;

    for (guint i = 0; i < reader->cells->len; i++) {
        const char *cell = g_ptr_array_index(reader->cells, i);
        mete_place here = {place->file, place->line, (int)i + 1};
        char *quoted;

        if (cell == NULL || !is_formula(cell)) {
            continue;
        }
        sound = false;
        quoted = mete_value_clip(cell);
        mete_faults_add(reader->faults, "formula", &here,
                        "在电子表格里把这一格复制、选择性粘贴为数值",
                        cell[0] == '=' ? _("单元格里是公式“%s”，不是它的结果")
                                       : _("单元格里是公式出错的结果“%s”"),
                        quoted);
        g_free(quoted);
    }
    return sound;
}

/* Cells behind the head's last may be empty, and so may none be missing. */
static bool check_count(list_reader *reader, const mete_place *place)
{
    size_t expected = reader->head.cell_count;
    size_t count = reader->cells->len;

    if (count < expected) {
        mete_faults_add(reader->faults, "too_few_cells", place,
                        holds_wide_comma(reader)
                            ? _("各列之间用半角逗号“,”，不用全角的“，”")
                            : _("空的单元格也要留逗号"),
                        "这一行有%zu列，表头有%zu列", count, expected);
        return false;
    }
    for (size_t i = expected; i < count; i++) {
        if (g_ptr_array_index(reader->cells, i) != NULL) {
            mete_faults_add(reader->faults, "too_many_cells", place,
                            "单元格里有逗号时要加引号",
                            "这一行有%s%d列，表头有%zu列",
                            count > CELLS_MAX ? _("超过") : "",
                            (int)MIN(count, CELLS_MAX), expected);
            return false;
        }
    }
    return true;
}

static const char *keep(list_reader *reader, const char *cell, int field)
{
    char *folded;
    const char *kept;

    if (cell == NULL || !reader->head.kind->columns[field].folded) {
        return mete_arena_strdup(reader->arena, cell);
    }
    folded = mete_text_fold(cell);
    kept = mete_arena_strdup(reader->arena, folded);
    g_free(folded);
    return kept;
}

static void check_required(list_reader *reader, mete_list_row *row)
{
    const mete_list_kind *kind = reader->head.kind;

    for (int i = 0; i < kind->count; i++) {
        mete_place place = row->place;

        if (kind->columns[i].required && row->columns[i] > 0
            && row->cells[i] == NULL) {
            place.column = row->columns[i];
            mete_faults_add(reader->faults, "empty_cell", &place,
                            kind == &mete_list_exemptions
                                    && &row->cells[i] == &row->when
                                ? _("确实没有条件的写“无条件”")
                                : _("每一行都要填；合并的单元格先拆开"),
                            "“%s”不能是空的", kind->columns[i].both);
        }
    }
}

static void add_row(list_reader *reader, const mete_place *place)
{
    mete_list_row row = {.place = *place};

    if (!check_count(reader, place) || !check_formulas(reader, place)) {
        return;
    }
    memcpy(row.columns, reader->head.columns, sizeof row.columns);
    for (size_t i = 0; i < reader->head.cell_count; i++) {
        int field = reader->head.fields[i];

        if (field >= 0) {
            row.cells[field] =
                keep(reader, g_ptr_array_index(reader->cells, i), field);
        }
    }
    check_required(reader, &row);
    g_array_append_val(reader->rows, row);
}

static void hear_row(int end, void *context)
{
    list_reader *reader = context;
    mete_place place = {reader->name, reader->row_line, 0};

    (void)end;
    if (!is_blank(reader)) {
        reader->row_count++;
        if (reader->has_head && reader->head.known) {
            add_row(reader, &place);
        } else if (!reader->has_head) {
            mete_list_head_read(&reader->head,
                                (char *const *)reader->cells->pdata,
                                reader->cells->len, &place, reader->faults);
            reader->has_head = true;
        }
    }
    g_ptr_array_set_size(reader->cells, 0);
    reader->row_open = false;
}

static bool start_parser(list_reader *reader)
{
    if (csv_init(&reader->parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL
                                      | CSV_EMPTY_IS_NULL)
        != 0) {
        return false;
    }
    csv_set_blk_size(&reader->parser, BUFFER_STEP);
    return true;
}

/* The cell in which it could not be read on; to be freed. */
static char *stumbled(const char *line, size_t length, size_t read)
{
    size_t from = MIN(read > 0 ? read - 1 : 0, length);
    size_t to = from;
    char *cell;
    char *quoted;

    while (from > 0 && line[from - 1] != ',') {
        from--;
    }
    while (to < length && line[to] != ',') {
        to++;
    }
    cell = g_strndup(line + from, to - from);
    quoted = mete_value_clip(g_strstrip(cell));
    g_free(cell);
    return quoted;
}

/* Says what is wrong in the line and begins anew on the next. */
static void recover(list_reader *reader, const char *line, size_t length,
                    size_t read, int number)
{
    mete_place place = {reader->name, number, (int)reader->cells->len + 1};
    char *quoted = stumbled(line, length, read);

    if (csv_error(&reader->parser) == CSV_EPARSE) {
        mete_faults_add(reader->faults, "bad_quote", &place,
                        "单元格里有引号时，整格加引号，里面的引号写两个",
                        "引号的位置不对：%s", quoted);
    } else {
        mete_faults_add(reader->faults, "no_memory", &place, NULL, "内存不足");
    }
    g_free(quoted);
    csv_free(&reader->parser);
    start_parser(reader);
    g_ptr_array_set_size(reader->cells, 0);
    reader->row_open = false;
    reader->row_count++;
}

/* One physical line with its end. */
static void read_line(list_reader *reader, const char *line, size_t length,
                      int number)
{
    bool blank = strspn(line, " \t\r\n") >= length;
    size_t read;

    if (!reader->row_open) {
        if (blank) {
            return;
        }
        reader->row_line = number;
        reader->row_open = true;
    }
    read =
        csv_parse(&reader->parser, line, length, hear_cell, hear_row, reader);
    if (read != length) {
        recover(reader, line, length, read, number);
    }
}

/* Lines end with LF, CR LF or CR. */
static size_t line_length(const char *text)
{
    size_t length = strcspn(text, "\r\n");

    if (text[length] == '\r' && text[length + 1] == '\n') {
        return length + 2;
    }
    return text[length] == '\0' ? length : length + 1;
}

static void finish(list_reader *reader)
{
    mete_place place = {reader->name, reader->row_line,
                        (int)reader->cells->len + 1};

    if (reader->row_open
        && csv_fini(&reader->parser, hear_cell, hear_row, reader) != 0) {
        mete_faults_add(reader->faults, "open_quote", &place, "补上另一个引号",
                        "从这一格起引号没有闭合，后面的内容都读不出");
    }
    csv_free(&reader->parser);
    if (!reader->has_head) {
        place.line = 1;
        place.column = 0;
        mete_faults_add(reader->faults, "missing_head", &place, NULL,
                        "%s是空的，第一行应是表头", _(reader->head.kind->what));
    }
}

static void read_text(list_reader *reader, const char *text)
{
    int number = 1;

    if (!start_parser(reader)) {
        mete_faults_add(reader->faults, "no_memory", NULL, NULL, "内存不足");
        return;
    }
    while (*text != '\0' && reader->row_count <= ROWS_MAX) {
        size_t length = line_length(text);

        read_line(reader, text, length, number++);
        text += length;
    }
    if (reader->row_count > ROWS_MAX) {
        mete_faults_add(reader->faults, "too_large",
                        &(mete_place){reader->name, number, 0}, NULL,
                        _("%s的行太多，最多%d行"), _(reader->head.kind->what),
                        ROWS_MAX);
        reader->row_open = false;
    }
    finish(reader);
}

/* UTF-8, or NULL with a fault; to be freed. */
static char *decode(const mete_list_kind *kind, const char *bytes,
                    size_t length, const char *name, mete_faults *faults)
{
    mete_place place = {name, 0, 0};
    size_t decoded;
    char *text;

    if (length > LENGTH_MAX) {
        mete_faults_add(faults, "too_large", &place, NULL,
                        "%s文件太大，最多16 MiB", kind->what);
        return NULL;
    }
    text = mete_text_decode(bytes, length, &decoded, NULL);
    if (text == NULL) {
        const char *format = mete_format_of(bytes, length);

        if (format == NULL) {
            place.line = mete_format_broken_line(bytes, length);
        }
        mete_faults_add(
            faults, "encoding", &place,
            "在电子表格里另存为“CSV UTF-8（逗号分隔）”",
            format != NULL ? _("%s是 %s") : _("这里有读不出的字节：%s%s"),
            _(kind->what),
            format != NULL ? format : _("既不是 UTF-8 也不是 GB18030 编码"));
    }
    return text;
}

bool mete_list_read(const char *bytes, size_t length, const char *name,
                    mete_arena *arena, mete_list_row **rows, size_t *count,
                    mete_faults *faults)
{
    return mete_list_read_kind(&mete_list_exemptions, bytes, length, name,
                               arena, rows, count, faults);
}

bool mete_list_read_kind(const mete_list_kind *kind, const char *bytes,
                         size_t length, const char *name, mete_arena *arena,
                         mete_list_row **rows, size_t *count,
                         mete_faults *faults)
{
    size_t before = mete_faults_errors(faults);
    char *text = decode(kind, bytes, length, name, faults);
    list_reader reader = {
        .arena = arena, .faults = faults, .head = {.kind = kind}};

    *rows = NULL;
    *count = 0;
    if (text == NULL) {
        return false;
    }
    reader.name = mete_arena_strdup(arena, name);
    reader.cells = g_ptr_array_new_with_free_func(g_free);
    reader.rows = g_array_new(FALSE, FALSE, sizeof(mete_list_row));
    read_text(&reader, text);
    *count = reader.rows->len;
    *rows = mete_arena_copy(arena, reader.rows->data,
                            reader.rows->len * sizeof(mete_list_row));
    mete_list_head_clear(&reader.head);
    g_array_free(reader.rows, TRUE);
    g_ptr_array_free(reader.cells, TRUE);
    g_free(text);
    return mete_faults_errors(faults) == before;
}
