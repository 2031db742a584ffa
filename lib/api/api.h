/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the files of this layer share: making errors, finding facts by name.
 *
 * mete.h comes last: its macros bear the names of constants inside and have
 * the same values (constants.c makes sure).
 */
#ifndef METE_API_API_H
#define METE_API_API_H

#include "base/fault.h"
#include "base/text.h"
#include "decide/deviation.h"
#include "decide/evaluate.h"
#include "base/hints.h"
#include "load/load.h"
#include "model/case.h"
#include "report/found.h"
#include "report/report.h"

#include <glib.h>

#include "mete.h"

/* Puts NULL where the caller wants errors. */
static inline void mete_error_reset(mete_error **error)
{
    if (error != NULL) {
        *error = NULL;
    }
}

/* Makes an error of one fault where the caller wants one.  `hint` may be
 * NULL.  Returns `status`. */
METE_RARE int32_t mete_error_set(mete_error **error, int32_t status, const char *code,
                       const char *hint, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* The same for NULL and out of range: `what` names the argument. */
int32_t mete_error_usage(mete_error **error, const char *what);

/* The same of faults that a reader found; owns them from here on. */
int32_t mete_error_take(mete_error **error, int32_t status,
                        mete_faults *faults);

/* The status that the code of the first error among the faults stands for. */
int32_t mete_error_status_of(const mete_faults *faults);

/* The fact that `name` (not folded) stands for in the item of the case, NULL
 * with an error if there is none.  `opposite` may be NULL. */
const mete_fact *mete_case_find_fact(const mete_case *the_case,
                                     const char *name, bool *opposite,
                                     int32_t *status, mete_error **error);

/* METE_OK or the status and error that the result stands for. */
int32_t mete_case_failed(const mete_fact *fact, mete_case_result result,
                         mete_error **error);

/* The fact names itself, not a number, in Chinese: 金额. */
const char *mete_fact_kind_label(mete_fact_kind kind);

/* What mete_rulebook_get() says under "tests." and a path. */
const char *mete_tests_get(const mete_rulebook *rulebook, const char *path);

/* ASCII word: "money". */
const char *mete_fact_kind_name(mete_fact_kind kind);

/* What hangs on a finding for this layer: values that were asked for, a case
 * to be used again by mete_evaluate_json(), and what the case said, where a
 * trace is wanted. */
typedef struct mete_kept_value mete_kept_value;
typedef struct {
    mete_kept_value *values;
    mete_case *spare;
    mete_found found;
    mete_found *several; /* … of each of several items; NULL: one item */
    size_t several_count;
} mete_keep;

/* The keep of a finding, made when there is none; NULL: memory is out. */
mete_keep *mete_keep_of(mete_finding *finding);

/* items.c: what each of several items said; false when memory is out. */
bool mete_keep_several(mete_keep *keep, const mete_case *the_case);
void mete_keep_drop_several(mete_keep *keep);

/* items.c: the fine number `index` among the totals, NULL if there are
 * fewer. */
const mete_graded *mete_several_fine(const mete_finding *finding,
                                     size_t index);

/* Forgets the values; the case stays. */
void mete_keep_forget(mete_keep *keep);
void mete_keep_free(mete_keep *keep); /* NULL is allowed */

/* The value at the path of a JSON text that this library wrote, kept; NULL for
 * null, where the path leads nowhere, and when memory is out. */
const char *mete_get_value(mete_keep *keep, const char *json, const char *path);

/* get_words.c: is this a path of words that are made on demand, and the
 * words, to be freed with g_free(), NULL where there are none. */
bool mete_get_is_words(const char *path);
char *mete_get_words(const mete_finding *finding, const mete_keep *keep,
                     const char *path);

/* The paths of such words, one by one; NULL behind the last.  Those of a
 * presumed value, "presumed.0.words" and "presumed.0.open", are not among
 * them. */
const char *mete_get_words_path(size_t index);

/* Digits alone, as the index of a list. */
bool mete_get_index(const char *key, size_t length, size_t *index);

/* A finding that may be written over, in *finding; NULL: memory is out. */
mete_finding *mete_finding_own(mete_finding **finding);

/* Gives up *finding after a failure. */
void mete_finding_drop(mete_finding **finding);

/* mete_evaluate() into a finding that mete_finding_own() gave. */
int32_t mete_finding_fill(mete_case *the_case, mete_finding **finding,
                          mete_error **error);

#endif
