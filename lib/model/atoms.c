/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What completions need to know of a lowered tree: the facts that it reads,
 * and its comparisons of more than one fact with a constant.
 */
#include "model/emit.h"

/* Is it one fact that needs no stand-in? */
bool mete_atoms_is_plain_fact(const mete_lowering *lowering,
                              const mete_expression *e)
{
    return e->op == METE_OP_FACT
        && e->fact != lowering->rulebook->known.act_end;
}

bool mete_atoms_constant(const mete_expression *e, int64_t *value)
{
    *value = e->value;
    return e->op == METE_OP_DATE || mete_expression_constant(e, value);
}

static void note_use(mete_lowering *lowering, guint from, const mete_fact *fact)
{
    if (fact == NULL || fact->imposed) {
        return;
    }
    uint32_t index = (uint32_t)fact->index;
    for (guint i = from; i < lowering->uses->len; i++) {
        if (g_array_index(lowering->uses, uint32_t, i) == index) {
            return;
        }
    }
    g_array_append_val(lowering->uses, index);
}

/* Every fact of a case that the value of the tree can depend on. */
void mete_atoms_note_uses(mete_lowering *lowering, guint from,
                          const mete_expression *e)
{
    const mete_known_facts *known = &lowering->rulebook->known;
    note_use(lowering, from, e->fact);
    if (e->op == METE_OP_FACT && e->fact == known->act_end) {
        note_use(lowering, from, known->decided_on);
        note_use(lowering, from, known->discovered_on);
    }
    if (e->op == METE_OP_TERM || e->op == METE_OP_HAS_TERM
        || e->op == METE_OP_LACKS_TERM) {
        for (guint i = 0; i < lowering->term_uses->len; i++) {
            uint32_t index = g_array_index(lowering->term_uses, uint32_t, i);
            note_use(lowering, from, lowering->rulebook->facts[index]);
        }
    }
    for (size_t i = 0; i < e->child_count; i++) {
        mete_atoms_note_uses(lowering, from, e->children[i]);
    }
}

/* Is it a comparison whose turning points have to be searched for? */
static bool is_atom(const mete_lowering *lowering, const mete_expression *e)
{
    int64_t value;
    if (e->op == METE_OP_LASTS) {
        return true;
    }
    return e->op == METE_OP_COMPARE
        && !(mete_atoms_is_plain_fact(lowering, e->children[0])
             && mete_atoms_constant(e->children[1], &value))
        && !(mete_atoms_is_plain_fact(lowering, e->children[1])
             && mete_atoms_constant(e->children[0], &value));
}

static void find_atoms(const mete_lowering *lowering, const mete_expression *e,
                       GPtrArray **found)
{
    if (is_atom(lowering, e)) {
        if (*found == NULL) {
            *found = g_ptr_array_new();
        }
        g_ptr_array_add(*found, (gpointer)e);
    }
    for (size_t i = 0; i < e->child_count; i++) {
        find_atoms(lowering, e->children[i], found);
    }
}

static void own_atom(mete_lowering *lowering, const mete_expression *e,
                     GArray *own)
{
    mete_slice slice = mete_lower(lowering, e, NULL);
    g_array_append_val(own, slice);
}

/* An equation turns twice, so it is searched for as < and as <=. */
static void own_equation(mete_lowering *lowering, const mete_expression *e,
                         GArray *own)
{
    static const mete_comparison turns[] = {METE_LESS, METE_LESS_EQUAL};
    for (int i = 0; i < 2; i++) {
        mete_expression *turn =
            mete_arena_copy(lowering->rulebook->arena, e, sizeof *e);
        turn->comparison = turns[i];
        own_atom(lowering, turn, own);
    }
}

/* Each atom of a condition gets a slice of its own. */
void mete_atoms_lower(mete_lowering *lowering, const mete_expression *root,
                      mete_slice slice)
{
    GPtrArray *found = NULL;
    find_atoms(lowering, root, &found);
    if (found == NULL) {
        return;
    }
    GArray *own = g_array_new(FALSE, FALSE, sizeof(mete_slice));
    for (guint i = 0; i < found->len; i++) {
        const mete_expression *e = g_ptr_array_index(found, i);
        if (e->comparison == METE_EQUAL || e->comparison == METE_NOT_EQUAL) {
            own_equation(lowering, e, own);
        } else if (e == root) {
            g_array_append_val(own, slice);
        } else {
            own_atom(lowering, e, own);
        }
    }
    mete_slice_cold *cold =
        &g_array_index(lowering->expressions, mete_slice_cold, slice.cold);
    cold->atoms = lowering->atoms->len;
    cold->atom_count = own->len;
    g_array_append_vals(lowering->atoms, own->data, own->len);
    g_array_free(own, TRUE);
    g_ptr_array_free(found, TRUE);
}
