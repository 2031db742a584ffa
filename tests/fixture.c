/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The facts and items of the small rulebook.
 */
#include "fixture.h"

#include "base/date.h"
#include "base/decimal.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>

enum { SQUARE_METRE = METE_UNIT_DECLARED, MU };

#define ALL_DAYS .min = METE_DATE_MIN, .max = METE_DATE_MAX
#define NO_END .max = METE_VALUE_UNBOUNDED
#define ONE METE_DECIMAL_ONE

static const char *parties[] = {"公民", "个体工商户", "法人或者其他组织"};
static const char *party_ids[] = {"citizen", "sole_proprietor", "organization"};
static const char *harms[] = {"无", "轻微", "较重", "严重"};
static const char *harm_ids[] = {"none", "slight", "serious", "grave"};
static const char *goods_aliases[] = {"货值"};
static const char *decided_aliases[] = {"决定日期"};

static const mete_fact facts[FIXTURE_FACTS] = {
    [FIXTURE_PARTY] = {.kind = METE_FACT_CHOICE,
                       .name = "party",
                       .label = "当事人类型",
                       .labels = parties,
                       .label_ids = party_ids,
                       .label_count = 3},
    [FIXTURE_BIRTH_DATE] = {.kind = METE_FACT_DATE,
                            .name = "birth_date",
                            .label = "出生日期",
                            .personal = true,
                            ALL_DAYS},
    [FIXTURE_ACT_END] = {.kind = METE_FACT_DATE,
                         .name = "act_end",
                         .label = "违法行为终了日",
                         .may_be_absent = true,
                         ALL_DAYS},
    [FIXTURE_DISCOVERED_ON] = {.kind = METE_FACT_DATE,
                               .name = "discovered_on",
                               .label = "发现日期",
                               ALL_DAYS},
    [FIXTURE_FILED_ON] = {.kind = METE_FACT_DATE,
                          .name = "filed_on",
                          .label = "立案日期",
                          .may_be_absent = true,
                          .has_presumption = true,
                          .presumed = METE_VALUE_ABSENT,
                          ALL_DAYS},
    [FIXTURE_DECIDED_ON] = {.kind = METE_FACT_DATE,
                            .name = "decided_on",
                            .label = "作出决定日期",
                            .aliases = decided_aliases,
                            .alias_count = 1,
                            .may_be_absent = true,
                            .has_presumption = true,
                            .presumed = METE_VALUE_ABSENT,
                            ALL_DAYS},
    [FIXTURE_GOODS_VALUE] = {.kind = METE_FACT_MONEY,
                             .name = "goods_value",
                             .label = "货值金额",
                             .aliases = goods_aliases,
                             .alias_count = 1,
                             .unit = METE_UNIT_MONEY,
                             NO_END},
    [FIXTURE_ILLEGAL_GAINS] = {.kind = METE_FACT_MONEY,
                               .name = "illegal_gains",
                               .label = "违法所得",
                               .unit = METE_UNIT_MONEY,
                               .may_be_absent = true,
                               .may_be_undeterminable = true,
                               NO_END},
    [FIXTURE_AREA] = {.kind = METE_FACT_NUMBER,
                      .name = "area",
                      .label = "占地面积",
                      .unit = SQUARE_METRE,
                      .unit_text = "平方米",
                      .max = 1000000 * ONE},
    [FIXTURE_HARM] = {.kind = METE_FACT_SCALE,
                      .name = "harm",
                      .label = "危害后果",
                      .labels = harms,
                      .label_ids = harm_ids,
                      .label_count = 4},
    [FIXTURE_PROMISED] = {.kind = METE_FACT_FLAG,
                          .name = "promised",
                          .label = "已作出承诺",
                          .opposite = "未作出承诺"},
    [FIXTURE_GRAVE_CASE] = {.kind = METE_FACT_JUDGEMENT,
                            .name = "grave_case",
                            .label = "情节严重"},
    [FIXTURE_PRIORS] = {.kind = METE_FACT_EVENTS,
                        .name = "priors",
                        .label = "以往同类违法"},
    [FIXTURE_CRIME] = {.kind = METE_FACT_FLAG,
                       .name = "suspected_crime",
                       .label = "涉嫌犯罪",
                       .has_presumption = true},
    [FIXTURE_OVERDUE] = {.kind = METE_FACT_NUMBER,
                         .name = "overdue",
                         .label = "逾期时间",
                         .unit = METE_UNIT_MONTHS,
                         .unit_text = "年",
                         .unit_scale = 12 * ONE,
                         NO_END},
    [FIXTURE_CONTENT] = {.kind = METE_FACT_NUMBER,
                         .name = "content",
                         .label = "超标比例",
                         .unit = METE_UNIT_RATIO,
                         .unit_text = "%",
                         .unit_scale = ONE / 100,
                         .min = -ONE / 2,
                         NO_END},
    [FIXTURE_STAFF] = {.kind = METE_FACT_COUNT,
                       .name = "staff",
                       .label = "从业人数",
                       NO_END},
    [FIXTURE_RIVERBANK] = {.kind = METE_FACT_FLAG,
                           .label = "在河道管理范围内",
                           .question = true},
    [FIXTURE_REMARK] = {.kind = METE_FACT_TEXT, .label = "备注"},
    [FIXTURE_MU] = {.kind = METE_FACT_NUMBER,
                    .label = "面积",
                    .unit = MU,
                    .unit_text = "亩",
                    .item = FIXTURE_ITEM,
                    NO_END},
};

static void add_name(mete_rulebook *rulebook, const mete_fact *fact,
                     const char *name, bool opposite)
{
    if (name != NULL
        && !mete_name_index_add(rulebook->names, fact->item, name, fact,
                                opposite)) {
        abort();
    }
}

static void add_facts(mete_rulebook *rulebook)
{
    rulebook->fact_count = FIXTURE_FACTS;
    rulebook->slot_count = FIXTURE_FACTS;
    rulebook->facts =
        mete_arena_alloc(rulebook->arena, FIXTURE_FACTS * sizeof(mete_fact *));
    for (int i = 0; i < FIXTURE_FACTS; i++) {
        mete_fact *fact =
            mete_arena_copy(rulebook->arena, &facts[i], sizeof *fact);

        fact->index = i;
        if (fact->unit_scale == 0) {
            fact->unit_scale = ONE;
        }
        rulebook->facts[i] = fact;
        add_name(rulebook, fact, fact->name, false);
        add_name(rulebook, fact, fact->label, false);
        add_name(rulebook, fact, fact->opposite, true);
        for (size_t n = 0; n < fact->alias_count; n++) {
            add_name(rulebook, fact, fact->aliases[n], false);
        }
    }
    rulebook->known.act_end = rulebook->facts[FIXTURE_ACT_END];
    rulebook->known.discovered_on = rulebook->facts[FIXTURE_DISCOVERED_ON];
    rulebook->known.filed_on = rulebook->facts[FIXTURE_FILED_ON];
    rulebook->known.decided_on = rulebook->facts[FIXTURE_DECIDED_ON];
}

static void add_item(mete_rulebook *rulebook, const char *id, const char *title)
{
    mete_item *item = mete_arena_alloc(rulebook->arena, sizeof *item);

    item->id = mete_arena_strdup(rulebook->arena, id);
    item->title = title;
    item->department = "部门";
    item->effective = (mete_interval){METE_DATE_MIN, METE_DATE_MAX};
    rulebook->items[rulebook->item_count++] = item;
}

static int compare_items(const void *a, const void *b)
{
    const mete_item *const *left = a;
    const mete_item *const *right = b;

    return strcmp((*left)->id, (*right)->id);
}

static void sort_items(mete_rulebook *rulebook)
{
    qsort(rulebook->items, rulebook->item_count, sizeof(mete_item *),
          compare_items);
    for (size_t i = 0; i < rulebook->item_count; i++) {
        rulebook->items[i]->index = (int)i;
    }
}

mete_rulebook *fixture_rulebook_with(size_t count)
{
    mete_rulebook *rulebook = mete_rulebook_new();

    rulebook->name = "fixture";
    rulebook->title = "样例";
    rulebook->jurisdiction = "360300";
    add_facts(rulebook);
    rulebook->items =
        mete_arena_alloc(rulebook->arena, (count + 4) * sizeof(mete_item *));
    add_item(rulebook, FIXTURE_ITEM, "生产经营被污染的食品");
    add_item(rulebook, "market.food.126.1.1", "未按规定检验");
    add_item(rulebook, FIXTURE_TWO_VERSIONS, "未批先建");
    add_item(rulebook, FIXTURE_TWO_VERSIONS, "未批先建");
    rulebook->items[2]->effective.until = 17000;
    rulebook->items[3]->effective.from = 17001;
    for (size_t i = 0; i < count; i++) {
        char *id = g_strdup_printf("dept.%05zu.1.1", i);

        add_item(rulebook, id, "更多");
        g_free(id);
    }
    sort_items(rulebook);
    mete_rulebook_seal(rulebook);
    return rulebook;
}

mete_rulebook *fixture_rulebook(void)
{
    return fixture_rulebook_with(0);
}

size_t fixture_given(const mete_case *the_case)
{
    size_t count = 0;

    for (size_t i = 0; i < the_case->rulebook->fact_count; i++) {
        count += the_case->given[i] != METE_GIVEN_NOT;
    }
    return count;
}
