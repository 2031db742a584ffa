/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * libmete in a page: embed RULEBOOK ITEM
 */
#include <inttypes.h>
#include <mete.h>
#include <stdio.h>

static int fail(mete_error *error)
{
    for (size_t i = 0; i < mete_error_count(error); i++) {
        fprintf(stderr, "%s\n", mete_error_get(error, i, "text"));
    }
    mete_error_free(error);
    return 1;
}

/* The number of a fact can be looked up once and kept. */
static int32_t describe(mete_case *the_case, mete_rulebook *rulebook,
                        const char *item, mete_error **error)
{
    int32_t status = mete_case_set_item(the_case, item, error);
    if (status == METE_OK) {
        status = mete_case_set(the_case, "危害后果", "轻微", error);
    }
    if (status == METE_OK) {
        status = mete_case_set_date(the_case, "act_end", 20260301, error);
    }
    int32_t value = mete_fact_index(rulebook, item, "货值金额");
    return status == METE_OK ? mete_case_set_fen_at(the_case, value, 999999)
                             : status;
}

int main(int argc, char **argv)
{
    mete_rulebook *rulebook = NULL;
    mete_finding *finding = NULL;
    mete_error *error = NULL;
    int64_t fen = 0;
    if (argc != 3 || mete_rulebook_open(argv[1], &rulebook, &error) != 0) {
        return fail(error);
    }
    mete_case *the_case = mete_case_new(rulebook);
    if (describe(the_case, rulebook, argv[2], &error) != METE_OK
        || mete_evaluate(the_case, &finding, &error) != METE_OK) {
        return fail(error);
    }
    printf("%s\n", mete_finding_outcome_name(finding));
    if (mete_finding_fine_min_fen(finding, 0, &fen) == METE_OK) {
        printf("min %" PRId64 " fen\n", fen);
    }
    if (mete_finding_fine_max_fen(finding, 0, &fen) == METE_OK) {
        printf("max %" PRId64 " fen\n", fen);
    }
    mete_finding_free(finding);
    mete_case_free(the_case);
    mete_rulebook_free(rulebook);
    return 0;
}
