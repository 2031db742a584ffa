/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A finding built by hand.
 *
 * Everything it points at is static here: a finding owns its lists only.
 */
#include "sample_finding.h"

#include <glib.h>
#include <string.h>

static mete_statute statute = {.name = "食品安全法"};
static const mete_citation punishes = {
    &statute, "食品安全法#125.1.1",
    "《中华人民共和国食品安全法》第一百二十五条第一款第一项",
    NULL, 0};
static const mete_citation spares = {&statute, "行政处罚法#33.1",
                                     "《中华人民共和国行政处罚法》"
                                     "第三十三条第一款",
                                     NULL, 0};
static const mete_citation *punishing[] = {&punishes};
static const mete_citation *sparing[] = {&spares};
static const char *harm_labels[] = {"无", "轻微", "较重"};
static const char *harm_ids[] = {"none", "slight", NULL};

static mete_fact harm = {.index = 3,
                         .kind = METE_FACT_SCALE,
                         .name = "harm",
                         .label = "危害后果",
                         .labels = harm_labels,
                         .label_ids = harm_ids,
                         .label_count = 3,
                         .max = 2};
static mete_fact gains = {.index = 1,
                          .kind = METE_FACT_MONEY,
                          .label = "违法所得",
                          .unit = METE_UNIT_MONEY,
                          .ask = "违法所得是多少？",
                          .unit_scale = METE_DECIMAL_ONE};
static mete_fact crime = {.index = 0,
                          .kind = METE_FACT_FLAG,
                          .name = "suspected_crime",
                          .label = "涉嫌犯罪"};

static const mete_expression condition = {
    .op = METE_OP_AMONG, .fact = &harm, .labels = 3};
static mete_row row = {
    .name = "较轻", .effect = METE_EFFECT_NONE, .outcome = METE_OUTCOME_NONE};
static mete_rule rule = {.kind = METE_RULE_EXEMPTION,
                         .name = "轻微不罚",
                         .outcome = METE_OUTCOME_NO_PENALTY};
static mete_document document;
static mete_entry fine;
static mete_part part;
static mete_item item = {.id = "market.food.125.1.1",
                         .title = "生产经营被污染的食品"};
static mete_rulebook *rulebook;

static mete_exact yuan(int64_t value)
{
    return METE_EXACT_ONE * value;
}

static void reset_model(void)
{
    rulebook = mete_rulebook_new();
    rulebook->name = "pingxiang";
    rulebook->jurisdiction = "360300";
    rulebook->fingerprint = "sha256:0";
    document = (mete_document){.title = "江西省市场监管裁量权基准",
                               .number = "赣市监规〔2022〕1号"};
    fine = (mete_entry){.kind = METE_PENALTY_FINE,
                        .has_range = true,
                        .range.unit = METE_UNIT_MONEY,
                        .group = -1,
                        .branches = -1};
    part = (mete_part){.entries = &fine, .entry_count = 1};
    item.punishes = (mete_citations){punishing, 1};
    item.parts = &part;
    rule.basis = (mete_citations){sparing, 1};
    rule.place = (mete_place){"general/law.lua", 7, 1};
    row.when.root = &condition;
    row.when.text = "危害后果 不超过 轻微";
    row.place = (mete_place){"market/food.lua", 31, 5};
}

#define APPEND(finding, where, ...)                                        \
    do {                                                                   \
        (finding)->where.list =                                            \
            g_realloc_n((finding)->where.list, (finding)->where.count + 1, \
                        sizeof *(finding)->where.list);                    \
        (finding)->where.list[(finding)->where.count++] = __VA_ARGS__;     \
        (finding)->where.room = (finding)->where.count;                    \
    } while (0)

static mete_penalty penalty(int64_t min, int64_t max, const mete_row *by)
{
    return (mete_penalty){.part = &part,
                          .entry = &fine,
                          .row = by,
                          .mode = METE_MODE_MUST,
                          .kind = METE_PENALTY_FINE,
                          .has_range = true,
                          .min = yuan(min),
                          .max = yuan(max),
                          .shown_min = yuan(min),
                          .shown_max = yuan(max)};
}

static void add_wanted(mete_finding *finding)
{
    finding->want = METE_WANT_MISSING | METE_WANT_TRACE;
    finding->has_trace = true;
    APPEND(finding, missing,
           (mete_missing){.fact = &gains,
                          .has_stake = true,
                          .stake = yuan(45000),
                          .outcomes = 1U << METE_OUTCOME_PENALTY
                                    | 1U << METE_OUTCOME_NO_PENALTY});
    APPEND(finding, reasons,
           (mete_reason){.stage = METE_STAGE_EXEMPTION,
                         .truth = METE_FALSE,
                         .rule = &rule});
    APPEND(finding, reasons,
           (mete_reason){
               .stage = METE_STAGE_GRADE, .truth = METE_TRUE, .row = &row});
}

sample sample_finding_new(bool wanted)
{
    mete_finding *finding = mete_finding_create();
    reset_model();
    finding->rulebook = rulebook;
    finding->item = &item;
    finding->document = &document;
    finding->outcome = METE_OUTCOME_PENALTY;
    finding->possible = 1U << METE_OUTCOME_PENALTY;
    finding->tight = true;
    finding->tier = &row;
    APPEND(finding, penalties, penalty(5000, 18500, &row));
    APPEND(finding, statutory, penalty(5000, 50000, NULL));
    APPEND(finding, orders, "责令改正");
    APPEND(finding, basis, (mete_basis){"punishes", &punishes});
    APPEND(finding, exemptions,
           (mete_reason){.stage = METE_STAGE_EXEMPTION,
                         .truth = METE_UNKNOWN,
                         .rule = &rule});
    APPEND(finding, presumed,
           (mete_presumption){
               .fact = &crime, .value = 0, .by = METE_PRESUMED_BY_FACT});
    APPEND(finding, deadlines,
           (mete_deadline){.name = "追责时效",
                           .known = true,
                           .due = 20000,
                           .basis = &rule.basis});
    APPEND(finding, diagnostics,
           (mete_diagnostic){"reason_missing", "情节\"严重\"", NULL});
    if (wanted) {
        add_wanted(finding);
    }
    return (sample){finding,   &fine, &finding->penalties.list[0],
                    &document, &harm, &gains};
}

void sample_finding_free(sample *made)
{
    mete_finding_destroy(made->finding);
}
