/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The rulebook's own tests: cases, and what their findings must hold.
 *
 * Everything is text in the form in which a finding has it, so that whoever
 * runs a test compares texts (doc/tests.md says how for each key).
 */
#ifndef METE_MODEL_TEST_H
#define METE_MODEL_TEST_H

#include <stddef.h>

/* A list of texts and its length, which is a text as well. */
typedef struct {
    const char **list;
    size_t count;
    const char *length;
} mete_test_texts;

/* One key of `expect`, or a kind of penalty whose range is expected. */
typedef struct {
    const char *key;
    const char *written; /* for messages */
    mete_test_texts values;
} mete_expectation;

typedef struct {
    const char *name; /* or a list of facts, and then the value is NULL */
    const char *value;
} mete_test_fact;

typedef struct {
    const char *name;
    const char *at; /* "pingxiang/tests/food.lua:3" */
    const char *item;
    const char *jurisdiction; /* NULL: the rulebook's own */
    mete_test_fact *facts;
    size_t fact_count;
    const char *fact_length;
    mete_expectation *expectations;
    size_t expectation_count;
    const char *expectation_length;
} mete_test;

#endif
