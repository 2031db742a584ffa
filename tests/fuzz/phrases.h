/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Random phrases: well-formed ones must compile, mutilated ones must not
 * break anything.  The same seed gives the same phrases.
 */
#ifndef METE_TESTS_FUZZ_PHRASES_H
#define METE_TESTS_FUZZ_PHRASES_H

#include "phrase_world.h"

typedef struct {
    uint64_t state;
    GString *out;
    int budget; /* parts that may still be made */
} phrase_dice;

/* 0 … n - 1 */
int phrase_roll(phrase_dice *dice, int n);

/* Appends a well-formed phrase of the kind "condition", "amount", "range". */
const char *phrase_grow(phrase_dice *dice);

/* Cuts, doubles, splices and spoils what is in dice->out. */
void phrase_spoil(phrase_dice *dice);

/* Runs `count` phrases; returns how many went wrong, which are printed. */
int phrases_run(int count, uint64_t seed);

#endif
