/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mete surcharge: what a fine that is paid late costs more.  What is written
 * behind the options becomes the same document that a file holds.
 */
#include "mete_command.h"
#include "mete_text.h"

#include <stdio.h>
#include <string.h>

static char *fine;
static char *due;
static char *paid;
static char *today;
static char *rounding;
static char *unit;
static char **stays;

static const GOptionEntry entries[] = {
    {"fine", 0, 0, G_OPTION_ARG_FILENAME, &fine, NULL, NULL},
    {"due", 0, 0, G_OPTION_ARG_FILENAME, &due, NULL, NULL},
    {"paid", 0, 0, G_OPTION_ARG_FILENAME, &paid, NULL, NULL},
    {"today", 0, 0, G_OPTION_ARG_FILENAME, &today, NULL, NULL},
    {"stay", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &stays, NULL, NULL},
    {"rounding", 0, 0, G_OPTION_ARG_FILENAME, &rounding, NULL, NULL},
    {"unit", 0, 0, G_OPTION_ARG_FILENAME, &unit, NULL, NULL},
    METE_OPTION_FORMAT,
    METE_OPTION_RULEBOOK,
    METE_OPTION_END,
};

static const char *const formats[] = {"text", "json", NULL};

static const char help[] = N_(
    "用法：mete surcharge [选项…] [逾期.json | -]\n"
    "\n"
    "计算逾期不缴纳罚款的加处罚款。罚款和日期写在选项里，或者写在文件里。\n"
    "\n"
    "选项：\n"
    "  --fine 金额         罚款数额，如 2万元\n"
    "  --due 日期          缴纳期限的最后一日；从下一日起计算\n"
    "  --paid 日期         缴纳的日期，这一日也计算\n"
    "  --today 日期        还没有缴纳的，算到这一日；与 --paid 只写一个\n"
    "  --stay '事由 日期 至 日期'\n"
    "                      不计算的期间，两头都在内；没有结束的只写第一个日\n"
    "                      期；可以写几次，重叠的只算一次\n"
    "  --rounding 四舍五入|上取整|下取整\n"
    "                      结果怎样取整，默认下取整；不会超出上限\n"
    "  --unit 分|角|元     取整的单位，默认分\n"
    "  --format text|json  文字（默认）或者 JSON\n"
    "  --rulebook 文件夹   裁量基准；不写就用环境变量 METE_RULEBOOK，\n"
    "                      再没有就用随程序安装的样例\n"
    "\n"
    "例：mete surcharge --fine 2万元 --due 2026-03-16 --paid 2026-04-25 \\\n"
    "        --stay '行政诉讼 2026-03-20 至 2026-04-08'\n");

/* "key":"text" behind what stands there; nothing for NULL. */
static void append_member(GString *json, const char *key, const char *text)
{
    if (text != NULL) {
        char *valid = mete_to_utf8(text);
        g_string_append_printf(
            json, "%s\"%s\":", g_str_has_suffix(json->str, "{") ? "" : ",",
            key);
        mete_append_json(json, valid != NULL ? valid : "?");
        g_free(valid);
    }
}

/* The words of "行政诉讼：2026-03-20 至 2026-04-08"; to be freed with
 * g_strfreev(). */
static char **words_of_stay(const char *stay)
{
    char *valid = mete_to_utf8(stay);
    char *folded = mete_fold(valid != NULL ? valid : "");
    GString *spaced = g_string_new(folded);
    char **words;
    g_string_replace(spaced, "至", " ", 0);
    g_string_replace(spaced, ":", " ", 0);
    char **pieces = g_strsplit_set(spaced->str, " \t\n", -1);
    GPtrArray *found = g_ptr_array_new();
    for (char **next = pieces; *next != NULL; next++) {
        if (**next != '\0') {
            g_ptr_array_add(found, g_strdup(*next));
        }
    }
    g_ptr_array_add(found, NULL);
    words = (char **)g_ptr_array_free(found, FALSE);
    g_strfreev(pieces);
    g_string_free(spaced, TRUE);
    g_free(folded);
    g_free(valid);
    return words;
}

static gboolean append_stay(GString *json, const char *stay)
{
    char **words = words_of_stay(stay);
    guint count = g_strv_length(words);
    if (count == 2 || count == 3) {
        g_string_append(json, g_str_has_suffix(json->str, "[") ? "{" : ",{");
        append_member(json, "ground", words[0]);
        append_member(json, "from", words[1]);
        append_member(json, "to", words[2]);
        g_string_append_c(json, '}');
    } else {
        mete_complain(0, "--stay 后面应写事由和日期，如“行政诉讼 2026-03-20 至 "
                         "2026-04-08”，而不是“%s”", stay);
    }
    g_strfreev(words);
    return count == 2 || count == 3;
}

/* The options as a document; NULL after complaining. */
static char *document_of_options(void)
{
    GString *json = g_string_new("{");
    gboolean sound = TRUE;
    append_member(json, "fine", fine);
    append_member(json, "due", due);
    append_member(json, "paid", paid);
    append_member(json, "today", today);
    append_member(json, "rounding", rounding);
    append_member(json, "unit", unit);
    if (stays != NULL) {
        g_string_append(json, json->len > 1 ? ",\"stays\":[" : "\"stays\":[");
        for (char **next = stays; *next != NULL; next++) {
            sound = append_stay(json, *next) && sound;
        }
        g_string_append_c(json, ']');
    }
    g_string_append_c(json, '}');
    return g_string_free(json, !sound);
}

static gboolean some_option(void)
{
    return fine != NULL || due != NULL || paid != NULL || today != NULL
        || rounding != NULL || unit != NULL || stays != NULL;
}

/* The document and its name (NULL: of options); gives an exit status. */
static int read_document(char **rest, char **text, gsize *length)
{
    if (rest[0] == NULL && !some_option()) {
        mete_complain(0, "没有写罚款和日期（写 --fine、--due、--paid，或者写一个"
                         " JSON 文件；见 mete surcharge --help）");
        return EXIT_WRONG_USAGE;
    }
    if (rest[0] == NULL) {
        *text = document_of_options();
        *length = *text != NULL ? strlen(*text) : 0;
        return *text != NULL ? EXIT_DONE : EXIT_WRONG_USAGE;
    }
    if (some_option() || rest[1] != NULL) {
        mete_complain(0, "罚款和日期写在选项里，或者写在一个文件里，多了“%s”",
                      rest[1] != NULL ? rest[1] : rest[0]);
        return EXIT_WRONG_USAGE;
    }
    return mete_read_input(rest[0], text, length) ? EXIT_DONE : EXIT_NO_INPUT;
}

/* Places in a document that nobody wrote help nobody. */
static int report(int32_t status, mete_error *error, const char *name)
{
    for (size_t i = 0; name == NULL && i < mete_error_count(error); i++) {
        const char *hint = mete_error_get(error, i, "hint");
        mete_complain(0, hint != NULL ? "%s（%s）" : "%s",
                      mete_error_get(error, i, "message"), hint);
    }
    if (name == NULL && mete_error_count(error) > 0) {
        mete_error_free(error);
        return status == METE_ERROR_NO_MEMORY ? EXIT_INTERNAL : EXIT_BAD_DATA;
    }
    return mete_report_error(status, error);
}

static int print(const mete_rulebook *rulebook, const char *text, gsize length,
                 const char *name)
{
    mete_reckoning *reckoning = NULL;
    mete_error *error = NULL;
    int32_t status =
        mete_surcharge_reckon(rulebook, text, length, name, &reckoning, &error);
    if (status != METE_OK) {
        return report(status, error, name);
    }
    if (mete_format_is("json")) {
        puts(mete_reckoning_get(reckoning, "json"));
    } else {
        fputs(mete_reckoning_get(reckoning, "text"), stdout);
    }
    mete_reckoning_free(reckoning);
    return mete_finish_output(EXIT_DONE);
}

static int surcharge(int argc, char **argv)
{
    char **rest = NULL;
    char *text = NULL;
    gsize length = 0;
    mete_rulebook *rulebook = NULL;
    if (!mete_parse_options(argc, argv, entries, formats, &rest)) {
        return EXIT_WRONG_USAGE;
    }
    int status = read_document(rest, &text, &length);
    if (status == EXIT_DONE) {
        status = mete_open_rulebook(&rulebook);
    }
    if (status == EXIT_DONE) {
        status = print(rulebook, text, length, rest[0]);
    }
    mete_rulebook_free(rulebook);
    char *owned[] = {fine, due, paid, today, rounding, unit, text};
    for (size_t i = 0; i < G_N_ELEMENTS(owned); i++) {
        g_free(owned[i]);
    }
    g_strfreev(stays);
    g_strfreev(rest);
    return status;
}

const mete_command mete_surcharge_command = {
    "surcharge", N_("计算逾期缴纳罚款的加处罚款"), help, surcharge};
