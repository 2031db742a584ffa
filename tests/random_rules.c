/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The rules of a random rulebook: bars, exemptions, circumstances.
 */
#include "random_text.h"

void random_put_bars(book *b)
{
    if (chance(b, 3)) {
        put(b, "bar { \"移送\", when = \"红 且 蓝\","
               " outcome = \"transfer\", basis = \"甲法#1\" }\n");
    }
    if (chance(b, 2)) {
        put(b,
            "time_limit { \"时效\", limit = \"%s\","
            " from = \"违法行为终了日\", to = \"发现日期\","
            " basis = \"甲法#1\" }\n",
            chance(b, 2)   ? "2年"
            : chance(b, 3) ? "700日"
                           : "若 危害后果 达到 较重 则 5年 否则 2年");
    }
    if (chance(b, 2)) {
        put(b, "bar { \"不罚\", when = \"");
        random_put_atom(b);
        put(b, " 且 红\", outcome = \"no_penalty\","
               " orders = {\"责令看管\"}, basis = \"甲法#1\" }\n");
    }
    if (chance(b, 2)) {
        put(b, "bar { \"不再罚款\", when = \"");
        random_put_condition(b);
        put(b, "\", removes = {\"fine\"}, basis = \"甲法#1\" }\n");
    }
}

void random_put_exemptions(book *b)
{
    static const char *const outcomes[] = {"no_penalty", "may_exempt",
                                           "exempted"};

    for (uint32_t i = one_of(b, 4); i > 0; i--) {
        put(b, "exemption { \"免%u\", when = \"", i);
        random_put_atom(b);
        put(b, " 且 ");
        random_put_atom(b);
        put(b, "\", outcome = \"%s\", basis = \"甲法#1\"", PICK(b, outcomes));
        put(b, "%s", chance(b, 3) ? ", orders = {\"教育\"}" : "");
        put(b, "%s }\n",
            chance(b, 4) ? ", keeps = {\"confiscate_property\", \"fine\"}"
                         : "");
    }
}

void random_put_circumstances(book *b)
{
    static const char *const effects[] = {
        "mitigated", "lighter", "lighter_or_mitigated", "heavier", "heavier"};

    for (uint32_t i = 1 + one_of(b, 4); i > 0; i--) {
        put(b, "circumstance { \"情节%u\", when = \"", i);
        random_put_atom(b);
        if (chance(b, 2)) {
            put(b, " 且 ");
            random_put_atom(b);
        }
        put(b, "\", effect = \"%s\", duty = \"%s\", basis = \"甲法#1\" }\n",
            PICK(b, effects), chance(b, 2) ? "must" : "may");
    }
}

void random_put_procedures(book *b)
{
    static const char *const wholes[] = {
        "罚款 >= 20000元",       "罚款 不足 1万元",
        "处罚 含 (吊销许可证件、责令停产停业)",
        "处罚 含 没收违法工具",  "没收违法所得 超过 1万元",
        "没有 罚款",             "处罚 仅有 (警告、罚款)",
        "罚款 <= (若 当事人类型 是 公民 则 200元 否则 3000元)",
        "蓝 且 (罚款 >= 5万元 或 有 没收违法所得)",
        "有 处罚 且 货值金额 超过1万元"};

    if (chance(b, 2)) {
        put(b, "confiscation { gains = \"%s\" }\n",
            chance(b, 3) ? "最大(0元, 违法所得 - 5000元)"
                         : "若 没有 违法所得 则 0元 否则 违法所得");
    }
    for (uint32_t i = one_of(b, 4); i > 0; i--) {
        put(b, "procedure { \"程序%u\", when = \"%s\" }\n", i,
            PICK(b, wholes));
    }
}

/* Orders that go with an outcome, among them one that rules bring too. */
void random_put_attendants(book *b)
{
    static const char *const outcomes[] = {
        "no_penalty", "may_exempt", "exempted", "correction_only",
        "time_barred"};
    static const char *const orders[] = {"\"教育\"", "\"责令甲\"",
                                         "\"约谈\", \"教育\""};

    for (uint32_t i = one_of(b, 4); i > 0; i--) {
        put(b, "with_outcome { \"附%u\", outcome = \"%s\",", i,
            PICK(b, outcomes));
        put(b, " orders = {%s}, basis = \"甲法#1\" }\n", PICK(b, orders));
    }
}
