/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * load_work RULEBOOK…: how much work opening each of them is, without a clock:
 * "items blocks allocations", a line each.
 *
 * It is linked with the library built once more, so that every basic block of
 * ours calls the function below.  A loop of ours over all items for each item
 * shows here even where it neither allocates nor calls anything.
 */
#include "allocations.h"

#include <mete.h>

#include <stdio.h>

void __sanitizer_cov_trace_pc(void);

static unsigned long blocks;

/* The name is the compiler's. */
void __sanitizer_cov_trace_pc(void)
{
    blocks++;
}

static int measure(const char *path)
{
    mete_rulebook *rulebook = NULL;
    mete_error *error = NULL;
    unsigned long blocks_before = blocks;
    unsigned long before = allocations_count();
    if (mete_rulebook_open(path, &rulebook, &error) != METE_OK) {
        fprintf(stderr, "%s\n", mete_error_get(error, 0, "text"));
        mete_error_free(error);
        return 1;
    }
    printf("%zu %lu %lu\n", mete_item_count(rulebook), blocks - blocks_before,
           allocations_count() - before);
    mete_rulebook_free(rulebook);
    return 0;
}

int main(int argc, char **argv)
{
    int status = argc < 2 ? 64 : 0;
    /* What a process does only once is not of the first rulebook. */
    mete_rulebook *first = NULL;
    if (argc > 1 && mete_rulebook_open(argv[1], &first, NULL) == METE_OK) {
        mete_rulebook_free(first);
    }
    for (int i = 1; i < argc && status == 0; i++) {
        status = measure(argv[i]);
    }
    return status;
}
