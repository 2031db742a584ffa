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
