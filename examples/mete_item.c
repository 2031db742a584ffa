/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a rulebook says of one item: a finding knows its item and has words
 * for it, so a case without facts is decided and its finding asked.
 */
#include "mete_item.h"

#include "mete_command.h"

static int32_t decide(mete_case *the_case, const char *id, char **settings,
                      mete_finding **finding, mete_error **error)
{
    int32_t status = mete_case_set_item(the_case, id, error);
    for (char **next = settings;
         status == METE_OK && next != NULL && *next != NULL; next++) {
        status = mete_case_set(the_case, *next, NULL, error);
    }
    return status == METE_OK ? mete_evaluate(the_case, finding, error) : status;
}

int mete_item_words(const char *id, char **settings, const char *path,
                    mete_put_words *put)
{
    mete_rulebook *rulebook = NULL;
    mete_finding *finding = NULL;
    mete_error *error = NULL;
    int status = mete_open_rulebook(&rulebook);
    if (status != EXIT_DONE) {
        return status;
    }
    mete_case *the_case = mete_case_new(rulebook);
    int32_t result = decide(the_case, id, settings, &finding, &error);
    const char *words =
        result == METE_OK ? mete_finding_get(finding, path) : NULL;
    if (words != NULL) {
        put(words);
        status = mete_finish_output(EXIT_DONE);
    } else {
        status = mete_report_error(
            result != METE_OK ? result : METE_ERROR_NO_MEMORY, error);
        if (result == METE_ERROR_NOT_FOUND) {
            mete_complain(0, "用 mete list --search 词 查找事项的编号");
        }
    }
    mete_finding_free(finding);
    mete_case_free(the_case);
    mete_rulebook_free(rulebook);
    return status;
}
