/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the two halves of building tests share: cases and expectations.
 */
#ifndef METE_LOAD_BUILD_TESTS_H
#define METE_LOAD_BUILD_TESTS_H

#include "load/build.h"

/* A number as a text, in the rulebook's arena. */
const char *mete_build_number(mete_build *build, size_t number);

/* The texts of a list, in the rulebook's arena. */
mete_test_texts mete_build_test_texts(mete_build *build, const GPtrArray *list);

/* build_expect.c: what `expect` of the test says; its item is known. */
void mete_build_expectations(mete_build *build, const mete_declaration *at,
                             mete_test *test);

#endif
