/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Pairs of measurements, taken in turn, and how they are told.
 */
#include "perf.h"

#include <inttypes.h>
#include <string.h>
#include <time.h>

static int64_t read_clock(clockid_t id)
{
    struct timespec now;
    clock_gettime(id, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int64_t perf_now(void)
{
    return read_clock(CLOCK_MONOTONIC);
}

int64_t perf_spent(void)
{
    return read_clock(CLOCK_PROCESS_CPUTIME_ID);
}

uint64_t perf_random(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

uint32_t perf_below(uint64_t *state, uint32_t bound)
{
    return (uint32_t)((perf_random(state) >> 32) * bound >> 32);
}

static int compare_numbers(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a;
    int64_t y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

int64_t perf_percentile(int64_t *numbers, size_t count, unsigned percent)
{
    qsort(numbers, count, sizeof *numbers, compare_numbers);
    return numbers[(count - 1) * percent / 100];
}

void perf_duration(char *text, size_t room, int64_t ns, int64_t operations)
{
    int64_t tenths = ns * 10 / operations;
    const char *unit = "ns";
    if (tenths >= 10000000) {
        tenths /= 1000000;
        unit = "ms";
    }
    snprintf(text, room, "%" PRId64 ".%d %s", tenths / 10, (int)(tenths % 10),
             unit);
}

/* For programs, in the file that run.sh prints at its end. */
static void write_line(const char *name, int64_t ratio, int target)
{
    const char *path = getenv("PERF_LINES");
    FILE *lines = path != NULL ? fopen(path, "a") : NULL;
    if (lines == NULL) {
        return;
    }
    fprintf(lines, "PERF\t%s\t%" PRId64 ".%02d\t", name, ratio / 100,
            (int)(ratio % 100));
    if (target != PERF_NO_TARGET) {
        fprintf(lines, "%d.%02d\n", target / 100, target % 100);
    } else {
        fprintf(lines, "-\n");
    }
    fclose(lines);
}

void perf_report(const char *name, const char *title, const char *values,
                 int64_t ratio, int target)
{
    printf("%-30s %-28s %5" PRId64 ".%02d", title, values, ratio / 100,
           (int)(ratio % 100));
    if (target != PERF_NO_TARGET) {
        printf("  <= %d.%02d  %s", target / 100, target % 100,
               ratio <= target ? "ok" : "MISSED");
    }
    printf("\n");
    fflush(stdout);
    write_line(name, ratio, target);
}

void perf_run(const perf_pair *pair)
{
    int64_t ours[128], theirs[128], ratios[128];
    char mine[32], other[32], values[72];
    volatile int64_t sink = pair->ours(pair->data) + pair->theirs(pair->data);
    for (int i = 0; i < pair->rounds; i++) {
        int64_t start = perf_spent();
        sink = sink + pair->ours(pair->data);
        int64_t middle = perf_spent();
        sink = sink + pair->theirs(pair->data);
        ours[i] = middle - start;
        theirs[i] = perf_spent() - middle;
        ratios[i] = ours[i] * 100 / theirs[i];
    }
    size_t rounds = (size_t)pair->rounds;
    perf_duration(mine, sizeof mine, perf_percentile(ours, rounds, 50),
                  pair->operations);
    perf_duration(other, sizeof other, perf_percentile(theirs, rounds, 50),
                  pair->operations);
    snprintf(values, sizeof values, "%12s  %12s", mine, other);
    perf_report(pair->name, pair->title, values,
                perf_percentile(ratios, rounds, 50), pair->target);
}

void perf_check(int32_t status, mete_error *error, const char *what)
{
    if (status == METE_OK) {
        return;
    }
    fprintf(stderr, "%s: %s\n", what, mete_status_name(status));
    for (size_t i = 0; i < mete_error_count(error) && i < 20; i++) {
        fprintf(stderr, "%s\n", mete_error_get(error, i, "text"));
    }
    exit(70);
}

mete_rulebook *perf_open(const char *path)
{
    mete_rulebook *rulebook = NULL;
    mete_error *error = NULL;
    perf_check(mete_rulebook_open(path, &rulebook, &error), error, path);
    return rulebook;
}

int32_t perf_fact(mete_rulebook *rulebook, const char *name)
{
    int32_t index = mete_fact_index(rulebook, NULL, name);
    perf_check(index < 0 ? index : METE_OK, NULL, name);
    return index;
}

char *perf_read(const char *path, size_t *length)
{
    enum { MOST = 1 << 20 };
    FILE *file = fopen(path, "rb");
    char *bytes = malloc(MOST);
    if (file == NULL || bytes == NULL) {
        perror(path);
        exit(66);
    }
    *length = fread(bytes, 1, MOST - 1, file);
    bytes[*length] = '\0';
    fclose(file);
    return bytes;
}
