/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * fuzz_phrases [COUNT [SEED]]: random phrases, 1,000,000 of them by default.
 * Built with a sanitizer it is a fuzzer of its own.
 */
#include "phrases.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    int count = argc > 1 ? atoi(argv[1]) : 1000000;
    uint64_t seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 20260101;
    int failures = phrases_run(count, seed == 0 ? 1 : seed);

    printf("%d phrases, %d failures\n", count, failures);
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
