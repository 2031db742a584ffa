/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Choosing an item by its id, and naming those that were meant instead.
 */
#include "load/load.h"

#include "base/message.h"
#include "base/text.h"
#include "load/statement.h"
#include "load/value.h"

#include <glib.h>
#include <string.h>

enum {
    OFFERED = 3,   /* items that are offered instead */
    LONGEST = 200, /* bytes of an id that is worth comparing */
    FAR = 100
};

typedef struct {
    const mete_item *item;
    int distance;
} candidate;

/* A part of the id or title that was written exactly is nearer than any
 * slip. */
static int distance_to(const mete_item *item, const char *wrong)
{
    const char *title = item->title != NULL ? item->title : "";
    bool chinese = (unsigned char)*wrong >= 0x80;
    int limit = (int)strlen(wrong) / (chinese ? 9 : 4);
    int edits;

    if (strlen(wrong) >= 4
        && (strstr(title, wrong) != NULL || strstr(item->id, wrong) != NULL)) {
        return 0;
    }
    limit = CLAMP(limit, 2, 6);
    edits = mete_text_distance(wrong, chinese ? title : item->id, limit);
    return edits <= limit ? edits : FAR;
}

/* Keeps the nearest, in the order of ids where they are equally near. */
static void offer(candidate *offered, const mete_item *item, int distance)
{
    int at = OFFERED;

    while (at > 0 && distance < offered[at - 1].distance) {
        at--;
    }
    if (at == OFFERED) {
        return;
    }
    memmove(offered + at + 1, offered + at,
            (size_t)(OFFERED - 1 - at) * sizeof *offered);
    offered[at] = (candidate){item, distance};
}

static void find_nearest(const mete_rulebook *rulebook, const char *wrong,
                         candidate *offered)
{
    const char *last = "";

    for (size_t i = 0; i < rulebook->item_count; i++) {
        const mete_item *item = rulebook->items[i];

        if (strcmp(item->id, last) != 0) { /* versions share an id */
            offer(offered, item, distance_to(item, wrong));
        }
        last = item->id;
    }
}

/* What to write instead. */
static char *advice(const mete_rulebook *rulebook, const char *wrong)
{
    candidate offered[OFFERED] = {{NULL, FAR}, {NULL, FAR}, {NULL, FAR}};
    GString *text = g_string_new(NULL);

    if (*wrong != '\0' && strlen(wrong) <= LONGEST) {
        find_nearest(rulebook, wrong, offered);
    }
    for (int i = 0; i < OFFERED && offered[i].item != NULL; i++) {
        const mete_item *item = offered[i].item;

        g_string_append_printf(text, _("%s“%s”（%s）"),
                               i == 0 ? _("是不是") : _("、"), item->id,
                               item->title != NULL ? item->title : "");
    }
    if (text->len > 0) {
        g_string_append(text, _("？"));
    } else if (rulebook->item_count > 0) {
        g_string_printf(text, _("事项要写编号，例如“%s”"),
                        rulebook->items[0]->id);
    } else {
        g_string_assign(text, _("这部裁量基准还没有事项"));
    }
    return g_string_free(text, FALSE);
}

bool mete_load_item(mete_case *the_case, const char *id,
                    const mete_place *place, mete_faults *faults)
{
    char *folded;
    char *quoted;
    char *hint;
    bool found = mete_case_put_item(the_case, id);

    if (found) {
        return true;
    }
    folded = mete_text_fold(id != NULL ? id : "");
    found = mete_case_put_item(the_case, folded);
    if (!found) {
        quoted = mete_value_clip(folded);
        hint = advice(the_case->rulebook, folded);
        mete_faults_add(faults, "unknown_item", place, hint,
                        "裁量基准里没有编号为“%s”的事项", quoted);
        g_free(quoted);
        g_free(hint);
    }
    g_free(folded);
    return found;
}
