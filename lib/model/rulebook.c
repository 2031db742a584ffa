/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The life of a rulebook: it is filled by load/, sealed once, and from then
 * on shared by threads until the last reference goes.
 */
#include "model/rulebook.h"

#include <glib.h>

mete_rulebook *mete_rulebook_new(void)
{
    mete_rulebook *rulebook = g_new0(mete_rulebook, 1);

    rulebook->references = 1;
    rulebook->arena = mete_arena_new();
    rulebook->names = mete_name_index_new();
    return rulebook;
}

mete_rulebook *mete_rulebook_hold(mete_rulebook *rulebook)
{
    if (rulebook != NULL) {
        g_atomic_int_inc(&rulebook->references);
    }
    return rulebook;
}

void mete_rulebook_unref(mete_rulebook *rulebook)
{
    if (rulebook == NULL || !g_atomic_int_dec_and_test(&rulebook->references)) {
        return;
    }
    if (rulebook->opaques != NULL) {
        rulebook->opaques->destroy(rulebook->opaques->context);
    }
    mete_name_index_free(rulebook->names);
    mete_arena_free(rulebook->arena);
    g_free(rulebook);
}

void mete_rulebook_seal(mete_rulebook *rulebook)
{
    mete_rulebook_make_slots(rulebook);
    rulebook->item_index = mete_id_index_make(rulebook);
}
