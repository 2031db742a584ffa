/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * answer RULEBOOK: cases come in, a JSON document a line, findings go out, a
 * line each.  One process for many cases, for tests that are written in other
 * languages; what they ask is their business.
 */
#include <mete.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>

static int fail(mete_error *error)
{
    for (size_t i = 0; i < mete_error_count(error); i++) {
        fprintf(stderr, "%s\n", mete_error_get(error, i, "text"));
    }
    mete_error_free(error);
    return 1;
}

static int answer_all(mete_rulebook *rulebook, mete_error **error)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    mete_finding *finding = NULL;
    int32_t status = METE_OK;
    while (status == METE_OK && (length = getline(&line, &room, stdin)) > 0) {
        const char *text = NULL;
        status = mete_evaluate_json(rulebook, line, (size_t)length, &finding,
                                    &text, error);
        if (status == METE_OK) {
            puts(text);
        }
    }
    mete_finding_free(finding);
    free(line);
    return status;
}

int main(int argc, char **argv)
{
    mete_rulebook *rulebook = NULL;
    mete_error *error = NULL;
    if (argc != 2 || mete_rulebook_open(argv[1], &rulebook, &error) != 0) {
        return fail(error);
    }
    int status = answer_all(rulebook, &error);
    mete_rulebook_free(rulebook);
    return status == METE_OK ? 0 : fail(error);
}
