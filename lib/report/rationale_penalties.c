/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Penalties as a decision lists them: 没收违法所得；罚款5000元以上5万元以下.
 */
#include "report/rationale.h"

#include "report/words.h"

static const char *bearer_of(const mete_penalty *penalty)
{
    return penalty->part != NULL ? penalty->part->on : NULL;
}

static bool same_bearer(const mete_penalty *a, const mete_penalty *b)
{
    const char *left = bearer_of(a);
    const char *right = bearer_of(b);
    return left == right
        || (left != NULL && right != NULL && strcmp(left, right) == 0);
}

/* Alternatives of one group: paths that differ behind the last point. */
static bool is_other_choice(const mete_penalty *a, const mete_penalty *b)
{
    const char *left = a->entry->choice;
    const char *right = b->entry->choice;
    if (a->part != b->part || left == NULL || right == NULL) {
        return false;
    }
    const char *end = strrchr(left, '.');
    return end != NULL && strcmp(left, right) != 0
        && strncmp(left, right, (size_t)(end - left) + 1) == 0;
}

static void put_range(mete_buffer *text, const mete_penalty *penalty,
                      bool capitals)
{
    mete_words_ends ends = mete_words_shown(penalty);
    if (!penalty->has_range || penalty->amount_unknown) {
        return;
    }
    mete_words_range(text, &ends);
    if (capitals && ends.counting == METE_COUNT_MONEY) {
        mete_buffer_text(text, "（大写：");
        mete_words_range_capitals(text, &ends);
        mete_buffer_text(text, "）");
    }
    mete_words_per(text, penalty);
}

static void put_penalty(mete_buffer *text, const mete_penalty *penalty,
                        bool capitals)
{
    const mete_entry *entry = penalty->entry;
    if (penalty->mode == METE_MODE_MAY) {
        mete_buffer_text(text, "可以");
    }
    mete_buffer_text(text, entry->name != NULL
                               ? entry->name
                               : mete_penalty_kind_label(entry->kind));
    put_range(text, penalty, capitals);
    if (penalty->mode == METE_MODE_CONDITIONAL) {
        mete_buffer_text(text, "（视事实而定）");
    }
}

void mete_rationale_penalties(mete_buffer *text,
                              const mete_penalties *penalties, bool capitals)
{
    for (size_t i = 0; i < penalties->count; i++) {
        const mete_penalty *penalty = &penalties->list[i];
        const mete_penalty *last = i > 0 ? penalty - 1 : NULL;
        bool other = last != NULL && is_other_choice(last, penalty);
        if (last != NULL) {
            mete_buffer_text(text, other ? "或者" : "；");
        }
        if (bearer_of(penalty) != NULL && !other
            && (last == NULL || !same_bearer(last, penalty))) {
            mete_buffer_format(text, "对%s，",
                               mete_words_bearer(bearer_of(penalty)));
        }
        put_penalty(text, penalty, capitals);
    }
}
