/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The small rulebook of book.h.
 */
#include "book.h"

#include "decide/evaluate.h"
#include "report/report.h"

#include <check.h>
#include <stdarg.h>
#include <string.h>

#define RULEBOOK                                                     \
    "rulebook \"r\" { title = \"甲\", jurisdiction = \"360300\",\n" \
    "  dialect = 1, files = { \"*.lua\" } }\n"
#define FACTS                                                                                 \
    "party = choice { \"当事人类型\", {\"citizen\",\"公民\"}, \"单位\" }\n"          \
    "goods_value = money { \"货值金额\", aliases = {\"货值\"} }\n"                      \
    "gains = money { \"违法所得\", absent = true, undeterminable = true }\n"              \
    "harm = scale { \"危害后果\", {\"none\",\"无\"}, \"轻微\", \"严重\" }\n"         \
    "corrected = flag { \"已改正\", opposite = \"未改正\" }\n"                          \
    "grave = judgement { \"情节严重\", aliases = {\"重大\"} }\n"                        \
    "act_end = date { \"违法行为终了日\", absent = true }\n"                           \
    "found = date { \"发现日期\" }\n"                                                     \
    "decided_on = date { \"作出决定日期\", absent = true }\n"                           \
    "stage = choice { \"建设阶段\", \"未开工\", \"已开工\", \"已投产\" }\n"      \
    "site = choice { \"建设地点\", \"一般区域\", \"限批区\", \"环境敏感区\" " \
    "}\n"                                                                                     \
    "area = number { \"占地面积\", unit = \"平方米\" }\n"                              \
    "staff = count { \"人数\", unit = \"人\" }\n"                                          \
    "priors = events { \"以往同类违法\" }\n"
#define LAW                                                                 \
    "statute \"测试法\" { title = \"中华人民共和国测试法\",\n" \
    "  articles = { [\"125.1.1\"] = \"罚\", [\"30\"] = \"条\" } }\n"

mete_rulebook *book;

void book_begin(void)
{
    book = NULL;
    scripts_begin();
    scripts_write("r/rulebook.lua", RULEBOOK);
    scripts_write("r/a_facts.lua", FACTS);
    scripts_write("r/b_law.lua", LAW);
}

void book_end(void)
{
    mete_rulebook_unref(book);
    scripts_end();
}

void book_write(const char *name, const char *text)
{
    char *path = g_strconcat("r/", name, NULL);

    scripts_write(path, text);
    g_free(path);
}

void book_open(const char *text)
{
    mete_rulebook_unref(book);
    book_write("c.lua", text);
    book = scripts_open("r");
    if (book == NULL) {
        scripts_expect("", NULL);
        ck_abort_msg("did not open");
    }
}

void book_refuses(const char *text, const char *faults, const char *words)
{
    book_end();
    book_begin();
    book_write("c.lua", text);
    book = scripts_open("r");
    scripts_expect(faults, words);
    ck_assert_ptr_null(book);
}

const mete_part *book_part(void)
{
    ck_assert_uint_eq(book->item_count, 1);
    ck_assert_uint_eq(book->items[0]->part_count, 1);
    return &book->items[0]->parts[0];
}

const mete_fact *book_fact(const char *name)
{
    bool opposite;
    const mete_fact *found =
        mete_rulebook_find_fact(book, NULL, name, &opposite);

    ck_assert_msg(found != NULL, "no fact %s", name);
    return found;
}

char *book_decide(const char *facts)
{
    mete_place place = {"facts", 1, 1};
    mete_case *the_case = mete_case_create(book);
    mete_finding *finding = mete_finding_create();
    char *json;

    the_case->want = METE_WANT_MISSING | METE_WANT_TRACE;
    ck_assert(mete_case_put_item(the_case, "i"));
    if (!mete_load_facts(the_case, facts, &place, scripts_faults)) {
        scripts_expect("", NULL);
    }
    ck_assert_int_eq(mete_evaluate_case(the_case, finding), METE_EVALUATED);
    ck_assert(mete_finding_list(finding));
    json = g_strdup(mete_report_json(finding));
    mete_finding_destroy(finding);
    mete_case_destroy(the_case);
    return json;
}

void book_expect(const char *facts, ...)
{
    char *json = book_decide(facts);
    const char *piece;
    va_list pieces;

    va_start(pieces, facts);
    while ((piece = va_arg(pieces, const char *)) != NULL) {
        ck_assert_msg(strstr(json, piece) != NULL, "no %s in %s", piece, json);
    }
    va_end(pieces);
    g_free(json);
}
