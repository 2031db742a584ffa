/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The decision of one completion, or the hull of several.
 *
 * Fixed in size once an item is known, free of pointers to anything but the
 * rulebook, so that completions can be compared and joined cheaply.
 */
#ifndef METE_DECIDE_VERDICT_H
#define METE_DECIDE_VERDICT_H

#include "model/plan.h"

/* Stands for "several rows" where one row is asked for. */
extern const mete_row mete_row_several;

/* What is worth a diagnostic; of a whole verdict and of one penalty. */
enum {
    METE_NOTE_NEEDS_WEIGHING = 1 << 0,
    METE_NOTE_NO_BENCHMARK = 1 << 1,
    METE_NOTE_NO_GROUND = 1 << 2,    /* mitigated row without a ground */
    METE_NOTE_NOT_NARROWED = 1 << 3, /* no tier of that effect to narrow by */
    METE_NOTE_CALENDAR = 1 << 4,     /* working days could not be counted */
    METE_NOTE_DATE = 1 << 5,         /* the act may lie outside its law */
    METE_NOTE_APART = 1 << 6, /* nothing in common with the superior */
    METE_NOTE_BELOW = 1 << 8,
    METE_NOTE_ABOVE = 1 << 9,
    METE_NOTE_OUTSIDE = 1 << 10,
    METE_NOTE_NO_MAXIMUM = 1 << 11,
    METE_NOTE_NEEDS_KIND = 1 << 12,
    METE_NOTE_ROUNDING_EMPTY = 1 << 13,
    METE_NOTE_AMOUNT_UNKNOWN = 1 << 14,
    METE_NOTE_SUPERIOR = 1 << 15 /* went beyond what the superior allows */
};

/* A penalty range whose ends may themselves be open questions. */
typedef struct mete_span {
    mete_exact min_lo;
    mete_exact min_hi;
    mete_exact max_lo;
    mete_exact max_hi;
    bool min_open;
    bool max_open;
    bool endless; /* the law sets no upper end */
    uint32_t notes;
} mete_span;

/* The statutory side of one penalty. */
typedef struct {
    mete_truth present;
    bool has_range;
    uint8_t mode;
    uint32_t notes;        /* METE_NOTE_AMOUNT_UNKNOWN or nothing */
    const mete_span *span; /* the entry's own, if it is always the same; */
    mete_span read;        /* else this one */
} mete_statutory;

/* One penalty; `present` is 0 where no completion has it. */
typedef struct mete_graded {
    uint8_t present;
    uint8_t mode;   /* mete_mode */
    uint8_t effect; /* mete_effect */
    uint8_t has_range;
    uint32_t notes;
    uint8_t min_open;
    uint8_t max_open;
    uint8_t shown_min_open;
    uint8_t shown_max_open;
    const mete_row *row;
    mete_exact min;
    mete_exact max;
    mete_exact shown_min;
    mete_exact shown_max;
} mete_graded;

typedef struct {
    uint32_t possible;
    uint32_t notes;
    uint64_t orders_ever;   /* in some completion */
    uint64_t orders_always; /* in every one */
    const mete_row *tier;
    uint8_t tiers_seen;     /* some completion was graded */
    uint8_t penal;          /* some completion has penalties */
    uint8_t alternatives;   /* bits: a completion with penalties leaves the
                             * choice, another does not */
    uint8_t unbounded;      /* some range that was computed has no upper
                             * end */
    uint8_t chooses;        /* the item may leave the choice: else the last
                             * two arrays are never written */
    uint32_t count;         /* penalties of the item */
    uint32_t follow_count;  /* the same where there are later stages, else 0 */
    uint64_t follows_ever;  /* later stages that have not come, in some
                             * completion: a bit each */
    mete_graded *penalties; /* four arrays of `count` */
    mete_graded *statutory;
    mete_graded *lighter;
    mete_graded *mitigated;
    mete_graded *follows; /* … and one of `follow_count`: of those stages */
} mete_verdict;

/* Bytes behind the arrays of an item with `count` penalties, which `staged`
 * says has later stages. */
size_t mete_verdict_room(uint32_t count, bool staged);

/* Lays the arrays into `memory` (of mete_verdict_room() bytes, aligned to
 * 16), without emptying the verdict. */
static inline void mete_verdict_place(mete_verdict *verdict, uint32_t count, bool staged,
                        void *memory)
{
    verdict->count = count;
    verdict->follow_count = staged ? count : 0;
    verdict->penalties = memory;
    verdict->statutory = verdict->penalties + count;
    verdict->lighter = verdict->statutory + count;
    verdict->mitigated = verdict->lighter + count;
    verdict->follows = verdict->mitigated + count;
}

/* How many of the first four may be written. */
static inline uint32_t mete_verdict_used(const mete_verdict *verdict)
{
    return (verdict->chooses ? 4 : 2) * verdict->count;
}

void mete_verdict_clear(mete_verdict *verdict);

/* Joins the completions of `from` to those of `into`. */
void mete_verdict_join(mete_verdict *into, const mete_verdict *from);

/* What joining a verdict a second time still shows: marks, in the order of the
 * arrays, what it lacks (mete_verdict_used() bytes), and joins again all
 * verdicts that have been marked, each of which has been joined before. */
void mete_verdict_lacks(const mete_verdict *verdict, uint8_t *lacks);
void mete_verdict_join_again(mete_verdict *into, const uint8_t *lacks);

/* One more possibility of the same penalty within one set of completions. */
void mete_graded_join(mete_graded *into, const mete_graded *from);

/* Do two verdicts decide the same?  Diagnostics and the statutory range are
 * no part of the decision. */
bool mete_verdict_same(const mete_verdict *a, const mete_verdict *b);
uint32_t mete_verdict_hash(const mete_verdict *verdict);

void mete_verdict_copy(mete_verdict *to, const mete_verdict *from);

#endif
