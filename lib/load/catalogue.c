/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Reading a city's catalogue of supervision items: a table like exemption
 * lists, whose other columns are the city's own business.
 */
#include "load/list.h"
#include "load/load.h"

#include "base/text.h"

#include <glib.h>

/* Columns of mete_list_catalogue. */
enum { CODE, NAME, DEPARTMENT, BASIS };

static void take(mete_catalogue *catalogue, const mete_list_row *row)
{
    if (row->cells[NAME] == NULL) {
        return; /* which has been said */
    }
    catalogue->entries[catalogue->count++] = (mete_catalogue_entry){
        .code = row->cells[CODE],
        .name = row->cells[NAME],
        .department = row->cells[DEPARTMENT],
        .basis = row->cells[BASIS],
    };
}

bool mete_load_catalogue(const char *bytes, size_t length, const char *name,
                         mete_arena *arena, mete_catalogue *catalogue,
                         mete_faults *faults)
{
    mete_list_row *rows = NULL;
    size_t count = 0;
    size_t size;
    char *text = mete_text_decode(bytes, length, &size, NULL);
    *catalogue = (mete_catalogue){0};
    if (text == NULL) {
        mete_place place = {name, 0, 0};
        mete_faults_add(faults, "encoding", &place, "另存为“CSV UTF-8（逗号分隔）”",
                        "不是 UTF-8，也不是 GB18030");
        return false;
    }
    bool sound = mete_list_read_kind(&mete_list_catalogue, text, size, name,
                                     arena, &rows, &count, faults);
    catalogue->entries =
        mete_arena_alloc(arena, count * sizeof *catalogue->entries);
    for (size_t i = 0; i < count; i++) {
        take(catalogue, &rows[i]);
    }
    g_free(text);
    return sound;
}
