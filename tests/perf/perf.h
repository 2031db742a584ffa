/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the benchmarks share: a clock, numbers by chance that are the same on
 * every machine, and pairs of measurements.
 *
 * The machines are noisy, so nothing is measured alone: two ways of doing the
 * same work take turns, and what counts is the median of their ratios.
 * Ratios are in hundredths; nothing here needs a fraction.
 */
#ifndef METE_TESTS_PERF_H
#define METE_TESTS_PERF_H

#include <mete.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum {
    PERF_CASES = 65536, /* fewer, and a processor learns them by heart */
    PERF_ROUNDS = 25,
    PERF_NO_TARGET = -1
};

/* One way of doing the work; what it returns keeps it from being left out. */
typedef int64_t (*perf_work)(void *data);

typedef struct {
    const char *name;   /* ASCII, for programs */
    const char *title;  /* for people */
    perf_work ours;
    perf_work theirs;
    void *data;
    int64_t operations; /* that one call of the work does */
    int rounds;
    int target;         /* hundredths of the ratio; PERF_NO_TARGET */
} perf_pair;

/* Nanoseconds: of the day, and those that this process was given.  Pairs use
 * the second, since others want the processor too. */
int64_t perf_now(void);
int64_t perf_spent(void);

/* The next number of a stream, and one below `bound`. */
uint64_t perf_random(uint64_t *state);
uint32_t perf_below(uint64_t *state, uint32_t bound);

/* Sorts the numbers and gives the one at `percent` of the way. */
int64_t perf_percentile(int64_t *numbers, size_t count, unsigned percent);

/* Runs both in turn and reports the median. */
void perf_run(const perf_pair *pair);

/* One line for people and one for programs; `ratio` in hundredths. */
void perf_report(const char *name, const char *title, const char *values,
                 int64_t ratio, int target);

/* Ends the program unless `status` is METE_OK; says all faults. */
void perf_check(int32_t status, mete_error *error, const char *what);
mete_rulebook *perf_open(const char *path);
int32_t perf_fact(mete_rulebook *rulebook, const char *name);

/* A whole file; ends the program if it cannot be read. */
char *perf_read(const char *path, size_t *length);

/* Picoseconds an operation as "12.3 ns", milliseconds above a million. */
void perf_duration(char *text, size_t room, int64_t ns, int64_t operations);

#endif
