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

/* A rule of procedure that was made anew, likewise: chosen by the decision. */
void random_put_versions_of_procedure(book *b, uint64_t seed)
{
    if (seed % 4 == 1 || seed % 7 == 2) {
        put(b, "procedure { \"程序版\", when = \"罚款 >= 1万元\","
               " effective = { to = \"2024-06-20\" } }\n"
               "procedure { \"程序版\", when = \"罚款 >= %s\","
               " effective = { from = \"2024-06-%u\" } }\n",
            seed % 3 == 0 ? "20000元" : "5000元",
            (unsigned)(seed % 5 == 0 ? 25 : 20));
    }
}

/* ---- documents ---- */

static void put_adjust(book *b)
{
    static const char *const shares[] = {"-50%以上-30%以下", "-30%",
                                         "-20%以上不足10%", "20%",
                                         "10%以上25%以下", "-100%以上-90%以下"};
    static const char *const floors[] = {"法定最低", "1万元", "货值金额",
                                         "法定最高 * 20%"};

    put(b, "  adjust = {\n");
    for (uint32_t i = 1 + one_of(b, 2); i > 0; i--) {
        put(b, "    { \"调%u\", ", i);
        random_put_when(b);
        put(b, ", by = \"%s\"", PICK(b, shares));
        if (chance(b, 2)) {
            put(b, ", floor = \"%s\"", PICK(b, floors));
        }
        put(b, " },\n");
    }
    put(b, "  },\n");
}

/* `head`: what it is called and where it stands, in Lua; `days`: when it is in
 * force, likewise. */
static void put_document(book *b, const char *head, const char *days)
{
    static const char *const ties[] = {"lighter", "heavier", "error"};
    static const char *const units[] = {"1元", "100元", "1000元"};
    static const char *const lighter[] = {
        "法定幅度 30%(含)以下", "法定幅度 30%(含)以下", "法定最高 * 20%",
        "法定最低 2倍以下", "法定最高 * 50%"};
    static const char *const tops[] = {"", "", "100%(不含)以下",
                                       "100%以下"};
    const char *bounds[] = {"closed", "open"};

    put(b, "document %s, number = \"一号\", issuer = \"局\",\n"
           "  published_on = \"2022-12-01\","
           " effective = { %s },\n",
        head, days);
    put(b,
        "  bounds = { above = \"%s\", below = \"%s\" }, unknown = \"%s\","
        " tie = \"%s\",\n",
        bounds[0], bounds[one_of(b, 2)], chance(b, 2) ? "ask" : "lowest",
        PICK(b, ties));
    put(b, "  circumstances = \"%s\", conflict = \"%s\",\n",
        chance(b, 2) ? "within" : "counted",
        chance(b, 2) ? "weigh" : "must_first");
    put(b, "  mitigation = { floor = %s }, rounding = { unit = \"%s\" },\n",
        chance(b, 2) ? "0" : "\"10%\"", PICK(b, units));
    if (chance(b, 3)) {
        put_adjust(b);
    }
    put(b, "  tiers = { tier { \"减轻\", effect = \"mitigated\" },\n"
           "    tier { \"从轻\", effect = \"lighter\","
           " fine = \"%s\" },\n",
        PICK(b, lighter));
    if (!chance(b, 6)) {
        put(b, "    tier { \"一般\", effect = \"ordinary\","
               " fine = \"法定幅度 超过30%%不足70%%\" },\n");
    }
    put(b,
        "    tier { \"从重\", effect = \"heavier\","
        " fine = \"法定%s 70%%(含)以上%s\" } },\n}\n",
        chance(b, 4) ? "最高" : "幅度", PICK(b, tops));
}

/* One document, or two versions of it with or without days between, or three.
 * All but the first are drawn of the seed alone, so that the rest of a book stays
 * what it was. */
void random_put_documents(book *b, uint64_t seed)
{
    static const char *const first[] = {
        "from = \"2022-12-10\"",
        "from = \"2022-12-10\", to = \"2024-06-20\"",
        "from = \"2022-12-10\", [\"until\"] = \"2024-05-31\""};
    static const char *const later[] = {
        "from = \"2024-06-20\"",
        "from = \"2024-07-01\", to = \"2024-08-01\""};
    uint64_t state = seed * UINT64_C(0xd1342543de82ef95) + 7;
    int versions = seed % 4 != 1 ? 1 : seed % 3 == 1 ? 3 : 2;
    book other = *b;
    static const char upper[] = "\"丁\" { title = \"丁\", level = \"city\","
                                " jurisdiction = \"360300\"";

    put_document(b, upper, first[versions == 1 ? 0 : 1 + seed / 4 % 2]);
    if (versions == 1) {
        return;
    }
    other.state = state;
    put_document(&other, upper, later[versions == 3]);
    if (versions == 3) {
        put_document(&other, upper, "from = \"2024-08-01\"");
    }
}

/* That of the lower rulebook, which may be for less, in place and time. */
void random_put_lower_document(book *b)
{
    char *head = g_strdup_printf("\"戊\" { title = \"戊\","
                                 " level = \"county\", refines = \"丁\","
                                 " jurisdiction = \"%s\"",
                                 chance(b, 4) ? "360302" : "360300");

    put_document(b, head,
                 chance(b, 3) ? "from = \"2024-03-01\""
                              : "from = \"2022-12-10\"");
    g_free(head);
}
