/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Paths beside those of a finding's JSON: words that are made when somebody
 * asks for them.
 */
#include "api/api.h"

#include "report/item.h"
#include "report/rationale.h"
#include "report/settled.h"
#include "report/several.h"

#include <string.h>

typedef char *make_words(const mete_finding *finding, const mete_keep *keep);

static char *brief(const mete_finding *finding, const mete_keep *keep)
{
    (void)keep;
    return mete_report_brief(finding);
}

/* Without a trace nothing is known of what was looked at. */
static char *rationale(const mete_finding *finding, const mete_keep *keep)
{
    return finding->has_trace ? mete_report_rationale(finding, &keep->found)
                              : NULL;
}

static char *item_text(const mete_finding *finding, const mete_keep *keep)
{
    (void)keep;
    return mete_report_item(finding->item);
}

static char *item_schema(const mete_finding *finding, const mete_keep *keep)
{
    (void)keep;
    return mete_report_schema(finding->rulebook, finding->item);
}

static const struct {
    const char *path;
    make_words *make;
} words[] = {
    {"brief", brief},
    {"item.schema", item_schema},
    {"item.text", item_text},
    {"rationale", rationale},
};

const char *mete_get_words_path(size_t index)
{
    return index < G_N_ELEMENTS(words) ? words[index].path : NULL;
}

static const char words_of[] = ".words";
static const char open_of[] = ".open";

/* "presumed.0.words" */
static bool read_presumed(const char *path, const char *after, size_t *index)
{
    static const char before[] = "presumed.";
    size_t length = strlen(path);
    size_t around = strlen(before) + strlen(after);
    return length > around && g_str_has_prefix(path, before)
        && g_str_has_suffix(path, after)
        && mete_get_index(path + strlen(before), length - around, index);
}

static make_words *find(const char *path)
{
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        if (strcmp(words[i].path, path) == 0) {
            return words[i].make;
        }
    }
    return NULL;
}

bool mete_get_is_words(const char *path)
{
    size_t index;
    return find(path) != NULL || read_presumed(path, words_of, &index)
        || read_presumed(path, open_of, &index);
}

/* Of several items only what is said of all of them; that of one stands in its
 * finding. */
static char *words_of_several(const mete_finding *finding,
                              const mete_keep *keep, const char *path)
{
    if (strcmp(path, "brief") == 0) {
        return mete_report_several_brief(finding);
    }
    return strcmp(path, "rationale") == 0 && keep->several != NULL
             ? mete_report_several_rationale(finding, keep->several)
             : NULL;
}

char *mete_get_words(const mete_finding *finding, const mete_keep *keep,
                     const char *path)
{
    if (finding->several != NULL) {
        return words_of_several(finding, keep, path);
    }
    make_words *make = find(path);
    size_t index;
    if (finding->item == NULL) { /* never evaluated */
        return NULL;
    }
    if (make != NULL) {
        return make(finding, keep);
    }
    if (read_presumed(path, words_of, &index)) {
        return mete_report_presumed(finding, index);
    }
    return finding->has_trace && read_presumed(path, open_of, &index)
             ? mete_report_open(finding, &keep->found, index)
             : NULL;
}
