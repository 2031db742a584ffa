/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The example cases under the rulebook that ships with them.
 */
#ifndef METE_TESTS_SHIPPED_CASES_H
#define METE_TESTS_SHIPPED_CASES_H

#include "mete.h"

#include <stddef.h>

/* The open rulebook; these two are a checked fixture. */
extern mete_rulebook *shipped_rulebook;
void shipped_open(void);
void shipped_close(void);

/* A finding of the case, with all that can be wanted, and its document. */
typedef void shipped_look(mete_finding *finding, const char *json,
                          size_t length, const char *name);

/* Looks at all of them; fails if there are none. */
void shipped_each(shipped_look *look);

#endif
