/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is possible, in a line: for whoever answers questions one by one and
 * wants to see what each answer changed.
 */
#include "report/report.h"

#include "report/words.h"

static void put_outcomes(mete_buffer *line, const mete_finding *finding)
{
    size_t count = 0;
    bool several = (finding->possible & (finding->possible - 1)) != 0;
    mete_buffer_text(line, several ? "可能" : "");
    for (int i = 0; i < METE_OUTCOME_COUNT; i++) {
        if ((finding->possible >> i & 1U) != 0) {
            mete_buffer_text(line, count++ > 0 ? "、" : "");
            mete_buffer_text(line, mete_outcome_label((mete_outcome)i));
        }
    }
    if (finding->tier != NULL && finding->tier->name != NULL) {
        mete_buffer_format(line, "（%s）", finding->tier->name);
    }
}

static const char *bearer_of(const mete_penalty *penalty)
{
    return penalty->part != NULL ? penalty->part->on : NULL;
}

static bool is_fine(const mete_penalty *penalty)
{
    return penalty->kind == METE_PENALTY_FINE && penalty->has_range
        && !penalty->amount_unknown;
}

static bool same_bearer(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* Widens `hull` so that it holds `ends` too. */
static void join(mete_words_ends *hull, const mete_words_ends *ends)
{
    if (ends->min < hull->min) {
        hull->min = ends->min;
        hull->min_open = ends->min_open;
    } else if (ends->min == hull->min) {
        hull->min_open = hull->min_open && ends->min_open;
    }
    if (ends->max > hull->max) {
        hull->max = ends->max;
        hull->max_open = ends->max_open;
    } else if (ends->max == hull->max) {
        hull->max_open = hull->max_open && ends->max_open;
    }
}

/* The first fine of its bearer, not one that an earlier one stands for. */
static bool is_first(const mete_penalties *penalties, size_t index)
{
    const mete_penalty *list = penalties->list;
    for (size_t i = 0; i < index; i++) {
        if (is_fine(&list[i])
            && same_bearer(bearer_of(&list[i]), bearer_of(&list[index]))) {
            return false;
        }
    }
    return is_fine(&list[index]);
}

/* One range for all the fines of a bearer: branches of a clause are two. */
static void put_fine(mete_buffer *line, const mete_penalties *penalties,
                     size_t first)
{
    const char *bearer = bearer_of(&penalties->list[first]);
    mete_words_ends hull = mete_words_shown(&penalties->list[first]);
    for (size_t i = first + 1; i < penalties->count; i++) {
        const mete_penalty *other = &penalties->list[i];
        if (is_fine(other) && same_bearer(bearer_of(other), bearer)) {
            mete_words_ends ends = mete_words_shown(other);
            join(&hull, &ends);
        }
    }
    mete_buffer_text(line, "；");
    if (bearer != NULL) {
        mete_buffer_format(line, "对%s", mete_words_bearer(bearer));
    }
    mete_buffer_text(line, "罚款");
    mete_words_range(line, &hull);
}

char *mete_report_brief(const mete_finding *finding)
{
    mete_buffer line = {0};
    put_outcomes(&line, finding);
    for (size_t i = 0; i < finding->penalties.count; i++) {
        if (is_first(&finding->penalties, i)) {
            put_fine(&line, &finding->penalties, i);
        }
    }
    return mete_buffer_take(&line);
}

char *mete_report_presumed(const mete_finding *finding, size_t index)
{
    mete_buffer words = {0};
    if (index >= finding->presumed.count
        || finding->presumed.list[index].fact == NULL) {
        return NULL;
    }
    mete_words_value(&words, finding->presumed.list[index].fact,
                     finding->presumed.list[index].value);
    return mete_buffer_take(&words);
}
