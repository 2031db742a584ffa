/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Tests of facts that are all known: by far the most conditions are a few of
 * them that must all hold.
 *
 * Inlined into the stages that ask them, since a call costs as much as the
 * tests do.  Every other condition is the machine's.
 */
#ifndef METE_DECIDE_TESTS_H
#define METE_DECIDE_TESTS_H

#include "model/plan.h"

/* Where tests find what they name: kept in registers by who has many. */
typedef struct {
    const mete_plan_test *tests;
    const mete_limit *limits;
    const mete_slot *slots;
} mete_tests;

/* Takes one comparison: what lies below `from` wraps around to far above. */
static inline unsigned mete_limit_holds(const mete_limit *limit, int64_t value)
{
    return (uint64_t)value - (uint64_t)limit->from <= limit->width;
}

static inline const mete_slot *mete_tests_slot(const mete_tests *t,
                                               const mete_plan_test *test)
{
    return (const void *)((const char *)t->slots + test->slot);
}

/* `joined`: METE_TEST_OR where the test may have it. */
static inline const mete_limit *mete_tests_limit(const mete_tests *t,
                                                 const mete_plan_test *test,
                                                 uint32_t joined)
{
    return (const void *)((const char *)t->limits + (test->limit - joined));
}

METE_INLINE unsigned mete_tests_one(const mete_tests *t,
                                      const mete_plan_test *test)
{
    return mete_limit_holds(mete_tests_limit(t, test, 0),
                            mete_tests_slot(t, test)->lo);
}

/* Does a slice that is `few` hold?  Nothing is asked on the way, so that a
 * processor runs ahead and guesses nothing; the last test stands for those
 * that are not there. */
METE_INLINE unsigned mete_tests_few(const mete_tests *t,
                                      const mete_slice *slice)
{
    const mete_plan_test *test = t->tests + slice->code;
    uint32_t last = slice->length - 1;
    unsigned holds = mete_tests_one(t, test);
    if (last > 0) {
        holds &= mete_tests_one(t, test + last);
    }
    if (last > 1) {
        holds &= mete_tests_one(t, test + 1) & mete_tests_one(t, test + 2);
    }
    return holds;
}

static inline mete_truth mete_truth_known(unsigned holds)
{
    return (mete_truth)(METE_FALSE >> holds);
}

#endif
