/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * 罚款, 没收违法所得 and 处罚: what the penalty comes to, as facts that only
 * rules of procedure name.
 */
#include "load/build.h"

#include "model/terms.h"

/* Names that nothing but the scope of procedure sees; no item is called so. */
const char mete_build_procedure_scope[] = "\nprocedure";

static mete_fact *new_fact(mete_build *build, mete_fact_kind kind,
                           const char *name, const char *label)
{
    mete_fact *fact = mete_arena_alloc(build->arena, sizeof *fact);
    const mete_meaning meaning = {.fact = fact, .label = label};

    fact->kind = kind;
    fact->name = name;
    fact->label = label;
    fact->imposed = true;
    fact->unit_scale = METE_DECIMAL_ONE;
    mete_lexicon_add_name(build->lexicon, mete_build_procedure_scope, label,
                          &meaning);
    mete_lexicon_add_name(build->lexicon, mete_build_procedure_scope, name,
                          &meaning);
    return fact;
}

static mete_fact *new_sum(mete_build *build, mete_penalty_kind kind)
{
    mete_fact *fact =
        new_fact(build, METE_FACT_MONEY, mete_penalty_kind_name(kind),
                 mete_penalty_kind_label(kind));

    fact->unit = METE_UNIT_MONEY;
    fact->max = METE_VALUE_UNBOUNDED;
    fact->may_be_absent = true;
    return fact;
}

static mete_fact *new_kinds(mete_build *build)
{
    mete_fact *fact = new_fact(build, METE_FACT_CHOICE, "penalties", "处罚");
    const char **labels =
        mete_build_array(build, METE_PENALTY_COUNT, sizeof *labels);
    const char **ids =
        mete_build_array(build, METE_PENALTY_COUNT, sizeof *ids);

    for (int i = 0; i < METE_PENALTY_COUNT; i++) {
        labels[i] = mete_penalty_kind_label((mete_penalty_kind)i);
        ids[i] = mete_penalty_kind_name((mete_penalty_kind)i);
    }
    fact->labels = labels;
    fact->label_ids = ids;
    fact->label_count = METE_PENALTY_COUNT;
    fact->max = METE_PENALTY_COUNT - 1;
    return fact;
}

void mete_build_imposed(mete_build *build)
{
    build->imposed[METE_IMPOSED_FINE] = new_sum(build, METE_PENALTY_FINE);
    build->imposed[METE_IMPOSED_GAINS] =
        new_sum(build, METE_PENALTY_CONFISCATE_GAINS);
    build->imposed[METE_IMPOSED_KINDS] = new_kinds(build);
}
