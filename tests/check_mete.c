/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Runs the suites of suites.h, or only those named as arguments, and reports
 * in TAP on standard output.  CK_FORK=no keeps all in one process, for
 * debuggers.
 */
#include <check.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SUITE(name) Suite *test_##name##_suite(void);
#include "suites.h"
#undef SUITE

static const struct {
    const char *name;
    Suite *(*make)(void);
} suites[] = {
#define SUITE(name) { #name, test_##name##_suite },
#include "suites.h"
#undef SUITE
};

enum { SUITE_COUNT = sizeof suites / sizeof suites[0] };

static bool named(const char *name, int count, char **names)
{
    for (int i = 0; i < count; i++) {
        if (strcmp(name, names[i]) == 0) {
            return true;
        }
    }
    return count == 0;
}

int main(int argc, char **argv)
{
    SRunner *runner = srunner_create(NULL);
    int added = 0;
    for (int i = 0; i < SUITE_COUNT; i++) {
        if (named(suites[i].name, argc - 1, argv + 1)) {
            srunner_add_suite(runner, suites[i].make());
            added++;
        }
    }
    if (added == 0 || (argc > 1 && added != argc - 1)) {
        fputs("usage: check_mete [SUITE...]; there are:", stderr);
        for (int i = 0; i < SUITE_COUNT; i++) {
            fprintf(stderr, " %s", suites[i].name);
        }
        fputs("\n", stderr);
        srunner_free(runner);
        return 64;
    }
    srunner_set_tap(runner, "-");
    srunner_run_all(runner, CK_SILENT);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
