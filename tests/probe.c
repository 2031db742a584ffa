/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A small rulebook for tests, written to a folder that is gone again when it
 * is open.
 */
#include "probe.h"

#include <check.h>
#include <glib.h>
#include <glib/gstdio.h>

mete_rulebook *probe;

static const char head[] =
    "rulebook \"probe\" {\n"
    "  title = \"试验\", jurisdiction = \"360300\", dialect = 1,\n"
    "  files = { \"all.lua\" },\n"
    "}\n";

static const char body[] =
    "statute \"试行法\" {\n"
    "  title = \"试行法\", rank = \"law\",\n"
    "  effective = { from = \"2015-10-01\" },\n"
    "  articles = { [\"1\"] = \"罚款\" },\n"
    "}\n"
    "act_end = date { \"违法行为终了日\", absent = true }\n"
    "decided_on = date { \"作出决定日期\", absent = true,"
    " presume = \"absent\" }\n"
    "goods_value = money { \"货值金额\", aliases = {\"货值\"} }\n"
    "area = number { \"占地面积\", unit = \"平方米\" }\n"
    "times = count { \"次数累计\" }\n"
    "promised = flag { \"已作出承诺\", opposite = \"未作出承诺\" }\n"
    "priors = events { \"以往同类违法\" }\n"
    "grave = judgement { \"情节严重\", presume = false }\n"
    "gains = money { \"违法所得\", absent = true, undeterminable = true,"
    " presume = \"absent\" }\n"
    "harm = scale { \"危害后果\", {\"none\",\"无\"}, {\"slight\",\"轻微\"},"
    " {\"grave\",\"严重\"} }\n"
    "item \"probe.1\" {\n"
    "  title = \"试验事项\", department = \"某局\",\n"
    "  violates = \"试行法#1\", punishes = \"试行法#1\",\n"
    "  effective = { from = \"2015-10-01\" },\n"
    "  statute = {\n"
    "    order \"责令改正\",\n"
    "    fine { \"5000元以上5万元以下\", when = \"货值金额 不足1万元\" },\n"
    "    fine { \"货值金额 5倍以上10倍以下\", when = \"货值金额 1万元以上\" "
    "},\n"
    "  },\n"
    "  tiers = {\n"
    "    tier { \"较轻\", when = \"危害后果 不超过 轻微\","
    " fine = \"法定幅度 30%(含)以下\" },\n"
    "    tier { \"较重\", otherwise = true,"
    " fine = \"法定幅度 70%(含)以上\" },\n"
    "  },\n"
    "}\n";

static void write_file(const char *folder, const char *name, const char *text)
{
    char *path = g_build_filename(folder, name, NULL);
    ck_assert(g_file_set_contents(path, text, -1, NULL));
    g_free(path);
}

static void remove_file(const char *folder, const char *name)
{
    char *path = g_build_filename(folder, name, NULL);
    g_remove(path);
    g_free(path);
}

void probe_open(void)
{
    char *folder = g_dir_make_tmp("mete-XXXXXX", NULL);
    mete_error *error = NULL;
    write_file(folder, "rulebook.lua", head);
    write_file(folder, "all.lua", body);
    int32_t status = mete_rulebook_open(folder, &probe, &error);
    for (size_t i = 0; i < mete_error_count(error); i++) {
        g_printerr("%s\n", mete_error_get(error, i, "text"));
    }
    mete_error_free(error);
    remove_file(folder, "rulebook.lua");
    remove_file(folder, "all.lua");
    g_rmdir(folder);
    g_free(folder);
    ck_assert_int_eq(status, METE_OK);
    ck_assert_ptr_nonnull(probe);
}

void probe_close(void)
{
    mete_rulebook_free(probe);
    probe = NULL;
}

int32_t probe_fact(const char *name)
{
    return mete_fact_index(probe, NULL, name);
}

mete_case *probe_case(void)
{
    mete_case *made = mete_case_new(probe);
    ck_assert_int_eq(mete_case_set_item(made, "probe.1", NULL), METE_OK);
    ck_assert_int_eq(mete_case_set_fen(made, "货值金额", 999999, NULL),
                     METE_OK);
    ck_assert_int_eq(mete_case_set(made, "危害后果", "轻微", NULL), METE_OK);
    ck_assert_int_eq(mete_case_set_date(made, "act_end", 20260301, NULL),
                     METE_OK);
    return made;
}

void probe_expect(int32_t status, mete_error **failure, int32_t expected,
                  const char *code)
{
    mete_error *error = *failure;
    ck_assert_int_eq(status, expected);
    ck_assert_int_eq(mete_error_code(error), expected);
    ck_assert_uint_ge(mete_error_count(error), 1);
    ck_assert_str_eq(mete_error_get(error, 0, "code"), code);
    ck_assert_ptr_nonnull(mete_error_get(error, 0, "message"));
    ck_assert_ptr_nonnull(mete_error_get(error, 0, "text"));
    ck_assert_ptr_null(mete_error_get(error, 0, "nonsense"));
    ck_assert_ptr_null(mete_error_get(error, 99, "text"));
    ck_assert_int_eq(mete_error_place(error, 0, NULL, NULL), METE_OK);
    ck_assert_int_eq(mete_error_place(error, 99, NULL, NULL),
                     METE_ERROR_NOT_FOUND);
    mete_error_free(error);
    *failure = NULL;
}
