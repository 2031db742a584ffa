/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A small rulebook for tests of the public functions: one item "probe.1", a
 * fact of each kind.
 */
#ifndef METE_TESTS_PROBE_H
#define METE_TESTS_PROBE_H

#include "mete.h"

/* The open rulebook; these two are a checked fixture. */
extern mete_rulebook *probe;
void probe_open(void);
void probe_close(void);

int32_t probe_fact(const char *name);

/* A case whose finding is a fine of 5000元 to 18500元. */
mete_case *probe_case(void);

/* The call failed with this status, its first fault has this code and parts
 * that can all be read; frees the error.  A pointer to the error, because the
 * call stands in the same list of arguments. */
void probe_expect(int32_t status, mete_error **error, int32_t expected,
                  const char *code);

#endif
