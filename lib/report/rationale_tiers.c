/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The benchmark in a decision: the document, the tier and why it, why not the
 * others; or the levels of its factors and their sum.
 */
#include "report/rationale.h"

#include "report/words.h"

/* The rows of one table that were looked at, side by side in the trace. */
typedef struct {
    const mete_reason *first;
    size_t count;
    const char *bearer; /* NULL: not to be said */
} run;

static const mete_row *table_of(const mete_reason *reason)
{
    return reason->row - reason->row->index;
}

/* Not of a later stage that has not come: what follows is told apart. */
static bool is_now(const mete_finding *finding, const mete_part *part)
{
    bool now = part == NULL || part->after.root == NULL;
    for (size_t i = 0; i < finding->statutory.count && !now; i++) {
        now = finding->statutory.list[i].part == part;
    }
    return now;
}

static bool is_row(const mete_finding *finding, const mete_reason *reason)
{
    return reason->stage == METE_STAGE_GRADE && reason->row != NULL
        && is_now(finding, reason->part);
}

/* The run that starts at reason `at`. */
static run run_at(const mete_finding *finding, size_t at)
{
    const mete_reason *list = finding->reasons.list;
    run found = {&list[at], 1, NULL};
    while (at + found.count < finding->reasons.count
           && is_row(finding, &list[at + found.count])
           && table_of(&list[at + found.count]) == table_of(&list[at])
           && list[at + found.count].row->index
                  > list[at + found.count - 1].row->index) {
        found.count++;
    }
    return found;
}

/* Who bears what a table graded, where that needs saying: parts that share a
 * table take its runs in turn. */
static const char *bearer_of(const mete_finding *finding, const mete_row *rows,
                             size_t turn)
{
    const mete_part *last = NULL;
    for (size_t i = 0; i < finding->statutory.count; i++) {
        const mete_part *part = finding->statutory.list[i].part;
        if (part == last || part == NULL || part->table == NULL
            || part->table->rows != rows) {
            continue;
        }
        last = part;
        if (turn-- == 0) {
            return mete_words_bearer(part->on);
        }
    }
    return NULL;
}

static void put_name(mete_buffer *text, const mete_row *row)
{
    mete_buffer_format(text, "“%s”", row->name != NULL ? row->name : "");
}

/* 本案符合“较轻”阶次的条件（…），裁量阶次为“较轻”。 */
static void put_chosen(mete_buffer *text, const mete_row *row,
                       const char *bearer)
{
    if (row->when.text != NULL) {
        mete_buffer_text(text, "本案符合");
        put_name(text, row);
        mete_buffer_text(text, "阶次的条件（");
        mete_rationale_condition(text, &row->when);
        mete_buffer_text(text, "），");
    } else if (row->otherwise) {
        mete_buffer_text(text, "本案不具备其他各阶次的条件，");
    } else {
        mete_buffer_format(text, "全案情节归于%s，",
                           mete_effect_label(row->effect) != NULL
                               ? mete_effect_label(row->effect)
                               : "一般");
    }
    if (bearer != NULL) {
        mete_buffer_format(text, "对%s的", bearer);
    }
    mete_buffer_text(text, "裁量阶次为");
    put_name(text, row);
    mete_buffer_text(text, "。");
}

/* Why a row was not taken; those of an effect come together elsewhere. */
static void put_refused(mete_buffer *text, const mete_row *row,
                        mete_truth truth)
{
    if (row->when.text != NULL) {
        mete_buffer_text(text, truth == METE_FALSE ? "不适用" : "可能适用");
        put_name(text, row);
        mete_buffer_text(text, "阶次：该阶次须");
        mete_rationale_condition(text, &row->when);
        mete_buffer_text(text, truth == METE_FALSE ? "，本案并不具备。"
                                                   : "，尚未查明。");
    } else if (row->otherwise && truth == METE_FALSE) {
        mete_buffer_text(text, "不适用");
        put_name(text, row);
        mete_buffer_text(text, "阶次：本案已经符合其他阶次的条件。");
    }
}

static bool is_by_effect(const mete_reason *reason, mete_truth truth)
{
    return reason->row->when.text == NULL && !reason->row->otherwise
        && reason->truth == truth;
}

/* Rows that circumstances choose share one sentence. */
static void put_by_effect(mete_buffer *text, const run *rows, mete_truth truth,
                          const char *head, const char *tail)
{
    size_t count = 0;
    for (size_t i = 0; i < rows->count; i++) {
        if (is_by_effect(&rows->first[i], truth)) {
            mete_buffer_text(text, count++ > 0 ? "、" : head);
            put_name(text, rows->first[i].row);
        }
    }
    mete_buffer_text(text, count > 0 ? tail : "");
}

static void put_run(mete_buffer *text, const run *rows, bool choice)
{
    put_by_effect(text, rows, METE_UNKNOWN,
                  choice ? "综合全案情节，可以选择" : "可能适用",
                  choice ? "阶次。" : "阶次，尚未查明。");
    for (size_t i = 0; i < rows->count; i++) {
        if (rows->first[i].truth == METE_TRUE) {
            put_chosen(text, rows->first[i].row, rows->bearer);
        }
    }
    for (size_t i = 0; i < rows->count; i++) {
        if (rows->first[i].truth != METE_TRUE) {
            put_refused(text, rows->first[i].row, rows->first[i].truth);
        }
    }
    put_by_effect(text, rows, METE_FALSE, "不适用",
                  "阶次：全案情节不归于这些阶次。");
}

static void put_tiers(mete_buffer *text, const mete_finding *finding)
{
    const mete_row *last = NULL;
    size_t turn = 0;
    for (size_t at = 0; at < finding->reasons.count;) {
        if (!is_row(finding, &finding->reasons.list[at])) {
            at++;
            continue;
        }
        run rows = run_at(finding, at);
        const mete_row *table = table_of(rows.first);
        turn = table == last ? turn + 1 : 0;
        last = table;
        rows.bearer = bearer_of(finding, table, turn);
        put_run(text, &rows, finding->alternative_count > 0);
        at += rows.count;
    }
}

static void put_share(mete_buffer *text, mete_decimal share)
{
    char digits[METE_DECIMAL_TEXT];
    mete_exact_format(mete_exact_from_decimal(share) * 100, digits);
    mete_buffer_format(text, "%s%%", digits);
}

/* The level of a factor that counts: of several that hold, the one that the
 * part takes; NULL where none holds for certain. */
static const mete_reason *level_of(const mete_finding *finding,
                                   const mete_part *part,
                                   const mete_factor *factor)
{
    const mete_reason *found = NULL;
    for (size_t i = 0; i < finding->reasons.count; i++) {
        const mete_reason *reason = &finding->reasons.list[i];
        if (reason->level != NULL && reason->factor == factor
            && reason->truth == METE_TRUE && is_now(finding, reason->part)
            && (found == NULL || part->tie == METE_TIE_HEAVIER)) {
            found = reason;
        }
    }
    return found;
}

/* Parts whose factors were weighed; of those that share a table the first. */
static bool is_weighed(const mete_finding *finding, const mete_part *part)
{
    const mete_table *table = part->table;
    bool weighed = false;
    for (size_t i = 0; table != NULL && i < table->factor_count; i++) {
        weighed |= level_of(finding, part, &table->factors[i]) != NULL;
    }
    for (const mete_part *p = finding->item->parts; p < part; p++) {
        weighed &= p->table != table;
    }
    return weighed;
}

/* Start and levels, within cap and floor. */
static void put_sum(mete_buffer *text, const mete_table *table,
                    mete_decimal sum)
{
    mete_decimal total = table->start + sum;
    mete_buffer_text(text, "起点为");
    put_share(text, table->start);
    mete_buffer_text(text, "，各因素权重合计");
    put_share(text, sum);
    if (table->cap != METE_VALUE_UNBOUNDED && total > table->cap) {
        total = table->cap;
        mete_buffer_text(text, "，超过上限，按上限计");
    } else if (table->floor != METE_VALUE_ABSENT && total < table->floor) {
        total = table->floor;
        mete_buffer_text(text, "，低于下限，按下限计");
    }
    mete_buffer_text(text, "，总权重为");
    put_share(text, total);
    mete_buffer_text(text, "。");
}

static void put_levels(mete_buffer *text, const mete_finding *finding,
                       const mete_part *part)
{
    const mete_table *table = part->table;
    mete_decimal sum = 0;
    size_t count = 0;
    for (size_t i = 0; i < table->factor_count; i++) {
        const mete_factor *factor = &table->factors[i];
        const mete_reason *reason = level_of(finding, part, factor);
        if (reason == NULL) {
            continue;
        }
        mete_buffer_format(text, "%s“%s”为“%s”，权重", count++ > 0 ? "；" : "",
                           factor->name, reason->level->label);
        put_share(text, reason->level->weight);
        sum += reason->level->weight;
    }
    mete_buffer_text(text, "。");
    if (count == table->factor_count) {
        put_sum(text, table, sum);
    }
}

/* Part by part: each has its own start, even where the factors are alike. */
static void put_factors(mete_buffer *text, const mete_finding *finding)
{
    size_t count = 0;
    for (size_t i = 0; i < finding->item->part_count; i++) {
        count += is_weighed(finding, &finding->item->parts[i]) ? 1 : 0;
    }
    for (size_t i = 0; i < finding->item->part_count; i++) {
        const mete_part *part = &finding->item->parts[i];
        const char *bearer = mete_words_bearer(part->on);
        if (!is_weighed(finding, part)) {
            continue;
        }
        if (count > 1 && bearer != NULL) {
            mete_buffer_format(text, "对%s，", bearer);
        }
        mete_buffer_text(text, "各裁量因素的认定是：");
        put_levels(text, finding, part);
    }
}

/* A row of its own condition narrowed by the circumstances. */
static void put_narrowed(mete_buffer *text, const mete_finding *finding)
{
    for (size_t i = 0; i < finding->penalties.count; i++) {
        const mete_penalty *penalty = &finding->penalties.list[i];
        const char *effect = mete_effect_label(penalty->effect);
        if (penalty->row != NULL && penalty->row->effect == METE_EFFECT_NONE
            && penalty->effect != METE_EFFECT_ORDINARY && effect != NULL) {
            mete_buffer_format(text, "综合全案情节，在上述阶次的基础上%s处罚。",
                               effect);
            return;
        }
    }
}

static void put_title(mete_buffer *text, const mete_document *document)
{
    mete_buffer_format(text, "《%s》", document->title);
    if (document->number != NULL) {
        mete_buffer_format(text, "（%s）", document->number);
    }
}

static void put_document(mete_buffer *text, const mete_document *document)
{
    mete_buffer_text(text, "参照");
    put_title(text, document);
    mete_buffer_text(text, "裁量。");
}

/* Every superior within whose bounds the item stays. */
static void put_superiors(mete_buffer *text, const mete_item *item)
{
    const mete_item *above = item->superior;
    for (; above != NULL; above = above->superior) {
        if (above->document != NULL) {
            mete_buffer_text(text, "不超出上级裁量基准");
            put_title(text, above->document);
            mete_buffer_text(text, "划定的阶次和幅度。");
        }
    }
}

void mete_rationale_benchmark(mete_buffer *text, const mete_finding *finding)
{
    size_t start;
    if (finding->document != NULL) {
        put_document(text, finding->document);
        put_superiors(text, finding->item);
    }
    start = text->length;
    put_tiers(text, finding);
    put_factors(text, finding);
    put_narrowed(text, finding);
    mete_rationale_adjusted(text, finding);
    if (finding->document == NULL && text->length == start) {
        mete_buffer_text(text, finding->dated
                                   ? "裁量基准适用哪一个版本，要看哪一天作出决定。"
                                   : "本事项没有可以适用的裁量基准，"
                                     "在法律规定的幅度内裁量。");
    }
}
