/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mete test: the rulebook's own tests, each case decided and its finding held
 * against what the test expects.
 */
#include "mete_command.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const GOptionEntry entries[] = {
    METE_OPTION_RULEBOOK,
    METE_OPTION_END,
};

static const char help[] =
    N_("用法：mete test [--rulebook 文件夹]\n"
       "\n"
       "运行裁量基准自己的测试（tests/*.lua 里的 "
       "test），没有通过的，一条一行说明\n"
       "应为什么、实际是什么。有没有通过的，退出状态是 1。\n"
       "\n"
       "  --rulebook 文件夹  裁量基准；不写就用环境变量 "
       "METE_RULEBOOK，再没有就用\n"
       "                     随程序安装的样例\n");

/* One test under way. */
typedef struct {
    mete_rulebook *rulebook;
    mete_case *the_case;
    mete_finding *finding;
    int number;
    gboolean failed;
} trial;

/* ---- reading the test and its finding ---- */

static const char *about(const trial *t, const char *format, ...)
    G_GNUC_PRINTF(2, 3);

/* "tests.3." and what the format says. */
static const char *about(const trial *t, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *path = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    char *whole = g_strdup_printf("tests.%d.%s", t->number, path);
    const char *text = mete_rulebook_get(t->rulebook, whole);
    g_free(whole);
    g_free(path);
    return text;
}

static int number(const char *text)
{
    return text != NULL ? atoi(text) : 0;
}

static const char *found(const trial *t, const char *list, int i,
                         const char *key)
{
    char *path = g_strdup_printf("%s.%d.%s", list, i, key);
    const char *text = mete_finding_get(t->finding, path);
    g_free(path);
    return text != NULL ? text : "";
}

static int length(const trial *t, const char *list)
{
    char *path = g_strdup_printf("%s.count", list);
    int count = number(mete_finding_get(t->finding, path));
    g_free(path);
    return count;
}

/* ---- what was found, in the words of the expectation ---- */

static void add_once(GPtrArray *list, const char *text)
{
    for (guint i = 0; i < list->len; i++) {
        if (strcmp(g_ptr_array_index(list, i), text) == 0) {
            return;
        }
    }
    g_ptr_array_add(list, g_strdup(text));
}

static void add_text(const trial *t, const char *path, GPtrArray *list)
{
    const char *text = mete_finding_get(t->finding, path);
    if (text != NULL) {
        add_once(list, text);
    }
}

static void add_orders(const trial *t, GPtrArray *list)
{
    for (int i = 0; i < length(t, "orders"); i++) {
        char *path = g_strdup_printf("orders.%d", i);
        add_text(t, path, list);
        g_free(path);
    }
}

static void add_each(const trial *t, const char *name, const char *key,
                     GPtrArray *list)
{
    for (int i = 0; i < length(t, name); i++) {
        add_once(list, found(t, name, i, key));
    }
}

/* Exemptions that hold; those that may hold are no more than possible. */
static void add_exemptions(const trial *t, GPtrArray *list)
{
    for (int i = 0; i < length(t, "exemptions"); i++) {
        if (strcmp(found(t, "exemptions", i, "truth"), "true") == 0) {
            add_once(list, found(t, "exemptions", i, "name"));
        }
    }
}

/* Flags that are not excluded, and each flag with its state. */
static void add_procedure(const trial *t, GPtrArray *list)
{
    for (int i = 0; i < length(t, "procedure"); i++) {
        const char *flag = found(t, "procedure", i, "flag");
        const char *state = found(t, "procedure", i, "state");
        if (strcmp(state, "never") != 0) {
            add_once(list, flag);
        }
        char *both = g_strdup_printf("%s=%s", flag, state);
        add_once(list, both);
        g_free(both);
    }
}

/* An end of a range; years are told in months. */
static void append_end(GString *out, const char *end, const char *unit)
{
    if (strcmp(unit, "years") == 0 && *end != '\0') {
        g_string_append_printf(out, "%d", number(end) * 12);
    } else {
        g_string_append(out, end);
    }
}

/* "[5000.00,18500.00]CNY" */
static char *range_of(const trial *t, int i)
{
    const char *unit = found(t, "penalties", i, "unit");
    gboolean min_open = *found(t, "penalties", i, "min_open") == 't';
    gboolean max_open = *found(t, "penalties", i, "max_open") == 't';
    GString *out = g_string_new(min_open ? "(" : "[");
    append_end(out, found(t, "penalties", i, "min"), unit);
    g_string_append_c(out, ',');
    append_end(out, found(t, "penalties", i, "max"), unit);
    g_string_append_printf(out, "%s%s", max_open ? ")" : "]",
                           strcmp(unit, "years") == 0 ? "months" : unit);
    return g_string_free(out, FALSE);
}

static void add_ranges(const trial *t, const char *kind, GPtrArray *list)
{
    for (int i = 0; i < length(t, "penalties"); i++) {
        if (strcmp(found(t, "penalties", i, "kind"), kind) == 0) {
            g_ptr_array_add(list, range_of(t, i));
        }
    }
}

static void collect(const trial *t, const char *key, GPtrArray *list)
{
    if (strcmp(key, "outcome") == 0) {
        add_text(t, "outcome", list);
    } else if (strcmp(key, "tier") == 0) {
        add_text(t, "tier.name", list);
    } else if (strcmp(key, "penalties") == 0) {
        add_each(t, "penalties", "kind", list);
    } else if (strcmp(key, "basis") == 0) {
        add_each(t, "basis", "cite", list);
    } else if (strcmp(key, "exemption") == 0) {
        add_exemptions(t, list);
    } else if (strcmp(key, "missing") == 0) {
        add_each(t, "missing", "fact", list);
    } else if (strcmp(key, "presumed") == 0) {
        add_each(t, "presumed", "fact", list);
    } else if (strcmp(key, "diagnostics") == 0) {
        add_each(t, "diagnostics", "code", list);
    } else if (strcmp(key, "orders") == 0) {
        add_orders(t, list);
    } else if (strcmp(key, "follows") == 0) {
        add_each(t, "follows", "when", list);
    } else if (strcmp(key, "procedure") == 0) {
        add_procedure(t, list);
    } else {
        add_ranges(t, key, list);
    }
}

/* ---- comparing ---- */

static gboolean is_among(const GPtrArray *list, const char *text)
{
    for (guint i = 0; i < list->len; i++) {
        if (strcmp(g_ptr_array_index(list, i), text) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

/* Some keys name all that there is; of the others, what must be there. */
static gboolean names_all(const char *key)
{
    static const char *const some[] = {"basis",    "exemption",
                                       "presumed", "diagnostics",
                                       "orders",   "follows",
                                       "procedure", NULL};
    return !g_strv_contains(some, key);
}

static gboolean agrees(const trial *t, int n, const char *key,
                       const GPtrArray *list)
{
    int count = number(about(t, "expect.%d.count", n));
    if (count == 0 || names_all(key)) {
        if ((guint)count != list->len) {
            return FALSE;
        }
    }
    for (int i = 0; i < count; i++) {
        if (!is_among(list, about(t, "expect.%d.%d", n, i))) {
            return FALSE;
        }
    }
    return TRUE;
}

/* Ranges of one kind stand in the order of the finding. */
static gboolean are_in_order(const trial *t, int n, const GPtrArray *list)
{
    for (guint i = 0; i < list->len; i++) {
        const char *wanted = about(t, "expect.%d.%d", n, (int)i);
        if (wanted == NULL || strcmp(wanted, g_ptr_array_index(list, i)) != 0) {
            return FALSE;
        }
    }
    return number(about(t, "expect.%d.count", n)) == (int)list->len;
}

static gboolean is_range(const char *text)
{
    return *text == '[' || *text == '(';
}

/* A range as laws write it, of one that range_of() wrote. */
static void append_range(GString *out, const char *range)
{
    char **ends = g_strsplit_set(range + 1, ",])", 3);
    const char *word = strcmp(ends[2], "CNY") == 0    ? "元"
                     : strcmp(ends[2], "months") == 0 ? "个月"
                     : strcmp(ends[2], "days") == 0   ? "日"
                                                      : "";
    gboolean max_open = strchr(range, ')') != NULL;
    for (int i = 0; i < 2; i++) {
        if (g_str_has_suffix(ends[i], ".00")) {
            ends[i][strlen(ends[i]) - 3] = '\0';
        }
    }
    if (*ends[0] == '\0' && *ends[1] == '\0') {
        g_string_append(out, "没有幅度");
    } else if (strcmp(ends[0], ends[1]) == 0) {
        g_string_append_printf(out, "%s%s", ends[0], word);
    } else {
        if (*range == '[') {
            g_string_append_printf(out, "%s%s以上", ends[0], word);
        } else if (strcmp(ends[0], "0") != 0) {
            g_string_append_printf(out, "超过%s%s", ends[0], word);
        }
        if (*ends[1] != '\0') {
            g_string_append_printf(out, "%s%s%s%s", max_open ? "不足" : "",
                                   ends[1], word, max_open ? "" : "以下");
        }
    }
    g_strfreev(ends);
}

/* Facts have labels; anything else is written as it is. */
static const char *label_of(const trial *t, const char *text)
{
    if (strcmp(text, "jurisdiction") == 0) {
        return "行政区划";
    }
    int32_t fact = mete_fact_index(t->rulebook, about(t, "item"), text);
    const char *label = mete_fact_get(t->rulebook, fact, "label");
    return label != NULL ? label : text;
}

/* Does the next one say the same, with its state? */
static gboolean is_said_again(const GPtrArray *list, guint i)
{
    const char *text = g_ptr_array_index(list, i);
    const char *next = i + 1 < list->len ? g_ptr_array_index(list, i + 1) : "";
    return g_str_has_prefix(next, text) && next[strlen(text)] == '=';
}

static char *words_of(const trial *t, const GPtrArray *list)
{
    GString *out = g_string_new(list->len == 0 ? "没有" : NULL);
    for (guint i = 0; i < list->len; i++) {
        const char *text = g_ptr_array_index(list, i);
        if (is_said_again(list, i)) {
            continue;
        }
        g_string_append(out, out->len > 0 ? "、" : "");
        if (is_range(text)) {
            append_range(out, text);
        } else {
            g_string_append(out, label_of(t, text));
        }
    }
    return g_string_free(out, FALSE);
}

/* As the test has it, and where the finding has other words, in those. */
static char *expected_words(const trial *t, int n)
{
    const char *key = about(t, "expect.%d.key", n);
    GString *out = g_string_new(about(t, "expect.%d.written", n));
    GString *words = g_string_new(NULL);
    int count = number(about(t, "expect.%d.count", n));
    for (int i = 0; i < count; i++) {
        g_string_append_printf(words, "%s%s", i > 0 ? "、" : "",
                               about(t, "expect.%d.%d", n, i));
    }
    if ((strcmp(key, "outcome") == 0 || strcmp(key, "penalties") == 0)
        && strcmp(words->str, out->str) != 0 && count > 0) {
        g_string_append_printf(out, "（%s）", words->str);
    }
    g_string_free(words, TRUE);
    return g_string_free(out, FALSE);
}

static void check(trial *t, int n)
{
    const char *key = about(t, "expect.%d.key", n);
    GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
    collect(t, key, list);
    gboolean ranges = list->len > 0 && is_range(g_ptr_array_index(list, 0));
    if (ranges ? !are_in_order(t, n, list) : !agrees(t, n, key, list)) {
        char *words = words_of(t, list);
        char *expected = expected_words(t, n);
        printf(_("%s: 测试“%s”：%s 应为“%s”，实际是“%s”\n"), about(t, "at"),
               about(t, "name"), key, expected, words);
        g_free(expected);
        g_free(words);
        t->failed = TRUE;
    }
    g_ptr_array_free(list, TRUE);
}

/* ---- running ---- */

static int32_t fill(trial *t, mete_error **error)
{
    int32_t status = mete_case_clear(t->the_case);
    if (status == METE_OK) {
        status = mete_case_set_item(t->the_case, about(t, "item"), error);
    }
    if (status == METE_OK) {
        status = mete_case_set_jurisdiction(t->the_case,
                                            about(t, "jurisdiction"), error);
    }
    int count = number(about(t, "facts.count"));
    for (int i = 0; status == METE_OK && i < count; i++) {
        status = mete_case_set(t->the_case, about(t, "facts.%d.name", i),
                               about(t, "facts.%d.value", i), error);
    }
    return status;
}

static int run(trial *t)
{
    mete_error *error = NULL;
    int32_t status = fill(t, &error);
    if (status == METE_OK) {
        status = mete_evaluate(t->the_case, &t->finding, &error);
    }
    t->failed = FALSE;
    if (status != METE_OK) {
        mete_complain(0, "%s: 测试“%s”不能运行", about(t, "at"),
                      about(t, "name"));
        return mete_report_error(status, error);
    }
    int count = number(about(t, "expect.count"));
    for (int i = 0; i < count; i++) {
        check(t, i);
    }
    return EXIT_DONE;
}

static int run_all(mete_rulebook *rulebook)
{
    trial t = {.rulebook = rulebook, .the_case = mete_case_new(rulebook)};
    int count = number(mete_rulebook_get(rulebook, "tests.count"));
    int failed = 0;
    int status = EXIT_DONE;
    if (t.the_case == NULL) {
        return mete_complain(EXIT_INTERNAL, "内存不足");
    }
    mete_case_set_want(t.the_case,
                       METE_WANT_MISSING | METE_WANT_WHAT_IF | METE_WANT_TRACE);
    for (; t.number < count && status == EXIT_DONE; t.number++) {
        status = run(&t);
        failed += t.failed ? 1 : 0;
    }
    if (status == EXIT_DONE) {
        printf(_("%d个测试，%s"), count, failed == 0 ? _("都通过\n") : "");
        if (failed > 0) {
            printf(_("%d个没有通过\n"), failed);
            status = EXIT_FOUND;
        }
    }
    mete_finding_free(t.finding);
    mete_case_free(t.the_case);
    return mete_finish_output(status);
}

static int test(int argc, char **argv)
{
    char **rest = NULL;
    mete_rulebook *rulebook = NULL;
    int status = EXIT_WRONG_USAGE;
    if (!mete_parse_options(argc, argv, entries, NULL, &rest)) {
        return status;
    }
    if (rest[0] != NULL) {
        mete_complain(0, "mete test 不要“%s”（测试写在规则库里）", rest[0]);
    } else {
        status = mete_open_rulebook(&rulebook);
    }
    if (status == EXIT_DONE) {
        status = run_all(rulebook);
    }
    mete_rulebook_free(rulebook);
    g_strfreev(rest);
    return status;
}

const mete_command mete_test_command = {"test", N_("运行裁量基准自己的测试"),
                                        help, test};
