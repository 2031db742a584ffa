/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The fine that was decided against the one that is recommended.
 *
 * Inside what is recommended: by displayed ends, as people see them.  Inside
 * the law: by exact ends, of the clause and of what was graded (a mitigated
 * grade lies below the clause).  Where facts leave the ranges open only what
 * lies outside all of them is certain.
 */
#include "decide/deviation.h"
#include "decide/notes.h"

/* Fines of one list, or of several joined. */
typedef struct {
    size_t count;
    bool optional; /* none of them is mandatory */
    bool inside;   /* the decision lies in one of them as displayed */
    bool counted;  /* one is multiplied: its clause shows one day */
    mete_exact min;
    mete_exact max;
    bool min_open;
    bool max_open;
    const mete_part *part; /* of the first */
    bool several;          /* of different bearers, or due together */
} fines;

static bool lies_within(const mete_deviation *decided, mete_exact min,
                        bool min_open, mete_exact max, bool max_open)
{
    return (min_open ? decided->min > min : decided->min >= min)
        && (max_open ? decided->max < max : decided->max <= max);
}

static void widen(fines *all, const mete_penalty *fine)
{
    if (all->count == 0 || fine->min < all->min
        || (fine->min == all->min && !fine->min_open)) {
        all->min = fine->min;
        all->min_open = fine->min_open;
    }
    if (all->count == 0 || fine->max > all->max
        || (fine->max == all->max && !fine->max_open)) {
        all->max = fine->max;
        all->max_open = fine->max_open;
    }
}

static void add(fines *all, const mete_penalty *fine,
                const mete_deviation *decided)
{
    widen(all, fine);
    all->optional &= fine->mode == METE_MODE_MAY
                  || fine->mode == METE_MODE_CHOICE;
    all->inside |= lies_within(decided, fine->shown_min, fine->shown_min_open,
                               fine->shown_max, fine->shown_max_open);
    all->counted |= fine->part->per.root != NULL;
    all->several |= all->count > 0
                 && (fine->part != all->part
                     || (fine->mode != METE_MODE_CHOICE
                         && fine->entry->branches < 0));
    all->part = all->count == 0 ? fine->part : all->part;
    all->count++;
}

static void add_all(fines *all, const mete_penalties *penalties,
                    const mete_deviation *decided)
{
    for (size_t i = 0; i < penalties->count; i++) {
        const mete_penalty *penalty = &penalties->list[i];
        if (penalty->kind == METE_PENALTY_FINE && penalty->has_range) {
            add(all, penalty, decided);
        }
    }
}

/* What is recommended: both grades where the choice is left. */
static fines recommended(const mete_finding *finding)
{
    fines all = {.optional = true};
    add_all(&all, &finding->penalties, finding->deviation);
    for (size_t i = 0; i < finding->alternative_count; i++) {
        fines one = {.optional = true};
        add_all(&one, &finding->alternatives[i].penalties, finding->deviation);
        all.inside |= one.inside;
    }
    return all;
}

/* The clause, and what the stages made of it. */
static bool is_lawful(const mete_finding *finding, fines *graded)
{
    const mete_deviation *decided = finding->deviation;
    fines law = {.optional = true};
    add_all(&law, &finding->statutory, decided);
    add_all(&law, &finding->penalties, decided);
    for (size_t i = 0; i < finding->alternative_count; i++) {
        add_all(&law, &finding->alternatives[i].penalties, decided);
    }
    graded->counted |= law.counted;
    if (decided->max == 0 && law.optional) {
        return true;
    }
    return law.count > 0
        && lies_within(decided, law.min, law.min_open, law.max, law.max_open);
}

/* May there be no fine at all? */
static bool may_be_nothing(const mete_finding *finding, const fines *graded)
{
    return finding->deviation->max == 0
        && (graded->optional || finding->outcome == METE_OUTCOME_MAY_EXEMPT);
}

/* Do the stages leave open what there is to compare with? */
static bool is_open(const mete_finding *finding)
{
    return finding->outcome == METE_OUTCOME_INSUFFICIENT_FACTS
        || finding->outcome == METE_OUTCOME_GAP
        || finding->outcome == METE_OUTCOME_CONFLICT
        || finding->outcome == METE_OUTCOME_NOT_APPLICABLE;
}

static mete_deviation_state judge(const mete_finding *finding)
{
    fines graded = recommended(finding);
    bool lawful = is_lawful(finding, &graded);
    if (graded.several) {
        return METE_DEVIATION_UNDETERMINED;
    }
    if (is_open(finding)) {
        bool outside = graded.count > 0 && !lawful && !graded.counted;
        return outside ? METE_DEVIATION_UNLAWFUL : METE_DEVIATION_UNDETERMINED;
    }
    if (graded.inside || may_be_nothing(finding, &graded)) {
        return METE_DEVIATION_WITHIN;
    }
    if (!lawful) {
        return graded.counted ? METE_DEVIATION_UNDETERMINED
                              : METE_DEVIATION_UNLAWFUL;
    }
    return mete_deviation_is_approved(finding->deviation)
             ? METE_DEVIATION_APPROVED
             : METE_DEVIATION_UNAPPROVED;
}

/* The document is not the city's own: who made it has to agree. */
static bool is_of_superior(const mete_finding *finding)
{
    const mete_document *document = finding->document;
    const char *own = finding->rulebook->jurisdiction;
    return document != NULL
        && mete_jurisdiction_holds(document->jurisdiction, own)
        && !mete_jurisdiction_holds(own, document->jurisdiction);
}

static bool add_diagnostics(mete_finding *finding)
{
    static const char *const codes[] = {
        [METE_DEVIATION_APPROVED] = "deviation_approved",
        [METE_DEVIATION_UNAPPROVED] = "deviation_unapproved",
        [METE_DEVIATION_UNLAWFUL] = "deviation_unlawful",
        [METE_DEVIATION_UNDETERMINED] = "deviation_undetermined",
    };
    mete_deviation_state state = finding->deviation_state;
    if (state == METE_DEVIATION_WITHIN) {
        return true;
    }
    bool departs = state == METE_DEVIATION_APPROVED
                || state == METE_DEVIATION_UNAPPROVED;
    bool fits = mete_notes_add(finding, codes[state], finding->item->title, NULL);
    if (departs && is_of_superior(finding)) {
        fits = mete_notes_add(finding, "deviation_superior",
                              finding->document->issuer, NULL)
            && fits;
    }
    return fits;
}

bool mete_deviation_judge(const mete_case *the_case, mete_finding *finding)
{
    finding->deviation = mete_deviation_copy(the_case->deviation);
    if (finding->deviation == NULL || !mete_finding_list(finding)) {
        return false;
    }
    finding->deviation_state = judge(finding);
    return add_diagnostics(finding);
}
