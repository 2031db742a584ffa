/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the compiler cannot know: which way most cases pass.
 *
 * A known case of one item runs in some hundred nanoseconds, of which a
 * processor spends a good part on branches and calls; what few cases need is
 * kept apart from what all of them do.  None of this changes a result.
 */
#ifndef METE_BASE_HINTS_H
#define METE_BASE_HINTS_H

#define METE_LIKELY(x) __builtin_expect(!!(x), 1)
#define METE_UNLIKELY(x) __builtin_expect(!!(x), 0)

/* Of functions that few cases reach: so are the branches that lead there. */
#define METE_RARE __attribute__((cold))

/* Of functions that every case passes, and that are worth a copy where they
 * are called. */
#define METE_INLINE static inline __attribute__((always_inline))

#endif
