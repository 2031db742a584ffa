/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 4: what the circumstances come to.
 *
 * Those of one direction come to the farther one, except that "lighter or
 * mitigated" beside one of the two comes to that one.  Both directions at
 * once follow the document's policy.
 */
#include "decide/rules.h"

/* Which circumstances there are: duty times effect. */
enum { CLASSES = 2 * METE_EFFECT_COUNT };

static unsigned class_of(mete_duty duty, mete_effect effect)
{
    return (unsigned)duty * METE_EFFECT_COUNT + effect;
}

/* Of either duty: a bit an effect. */
static unsigned effects_in(unsigned present)
{
    return (present | present >> METE_EFFECT_COUNT)
         & ((1u << METE_EFFECT_COUNT) - 1);
}

static bool has(unsigned effects, mete_effect effect)
{
    return effects >> effect & 1;
}

static bool must(unsigned present, mete_effect effect)
{
    return present >> class_of(METE_DUTY_MUST, effect) & 1;
}

/* By those that lighten: mitigated, lighter, either.  A table, since a
 * processor would only guess. */
static mete_effect lightening(unsigned have)
{
    static const uint8_t effects[] = {
        METE_EFFECT_NONE,      METE_EFFECT_MITIGATED,
        METE_EFFECT_LIGHTER,   METE_EFFECT_MITIGATED,
        METE_EFFECT_LIGHTER_OR_MITIGATED, METE_EFFECT_MITIGATED,
        METE_EFFECT_LIGHTER,   METE_EFFECT_MITIGATED};
    return effects[(unsigned)has(have, METE_EFFECT_MITIGATED)
                   | (unsigned)has(have, METE_EFFECT_LIGHTER) << 1
                   | (unsigned)has(have, METE_EFFECT_LIGHTER_OR_MITIGATED)
                         << 2];
}

static bool must_lighten(unsigned present)
{
    const unsigned any =
        1u << class_of(METE_DUTY_MUST, METE_EFFECT_MITIGATED)
        | 1u << class_of(METE_DUTY_MUST, METE_EFFECT_LIGHTER)
        | 1u << class_of(METE_DUTY_MUST, METE_EFFECT_LIGHTER_OR_MITIGATED);
    return (present & any) != 0;
}

/* One set of circumstances comes to one effect, or to two to be weighed. */
static uint32_t effect_of(const mete_evaluation *e, unsigned present)
{
    unsigned have = effects_in(present);
    mete_effect light = lightening(have);
    bool heavy = has(have, METE_EFFECT_HEAVIER);
    if (light == METE_EFFECT_NONE || !heavy) {
        mete_effect other = heavy ? METE_EFFECT_HEAVIER : METE_EFFECT_ORDINARY;
        return 1u << (light == METE_EFFECT_NONE ? other : light);
    }
    if (e->document != NULL
        && e->document->conflict == METE_CONFLICT_MUST_FIRST) {
        bool light_must = must_lighten(present);
        bool heavy_must = must(present, METE_EFFECT_HEAVIER);
        if (light_must != heavy_must) {
            return 1u << (light_must ? light : METE_EFFECT_HEAVIER);
        }
    }
    return 1u << (light + METE_GRADES_WEIGHED);
}

/* Every set of circumstances that the open ones allow. */
static uint32_t effects_of(const mete_evaluation *e, unsigned present,
                           unsigned maybe)
{
    uint32_t effects = 0;
    unsigned chosen = maybe;
    for (;;) {
        effects |= effect_of(e, present | chosen);
        if (chosen == 0) {
            return effects;
        }
        chosen = (chosen - 1) & maybe;
    }
}

static mete_truth duty(bool sure, bool open)
{
    return (mete_truth)((unsigned)open | (sure ? 0u : METE_FALSE));
}

static bool allows_mitigation(unsigned present)
{
    unsigned have = effects_in(present);
    return has(have, METE_EFFECT_MITIGATED)
        || has(have, METE_EFFECT_LIGHTER_OR_MITIGATED);
}

METE_INLINE void conclude(mete_evaluation *e, unsigned present,
                          unsigned maybe)
{
    unsigned most = present | maybe;
    e->effects = effects_of(e, present, maybe);
    e->must_lighten = duty(must_lighten(present), must_lighten(most));
    e->must_heighten = duty(must(present, METE_EFFECT_HEAVIER),
                            must(most, METE_EFFECT_HEAVIER));
    e->has_ground = allows_mitigation(present);
    e->maybe_ground = !e->has_ground && allows_mitigation(most);
}

/* Of items that no rule of this stage serves. */
static void conclude_none(mete_evaluation *e)
{
    e->effects = 1u << METE_EFFECT_ORDINARY;
    e->must_lighten = METE_FALSE;
    e->must_heighten = METE_FALSE;
    e->has_ground = false;
    e->maybe_ground = false;
}

void mete_stage_circumstances(mete_evaluation *e)
{
    unsigned present = 0;
    unsigned maybe = 0;
    if (e->item->exemption_end == e->item->circumstance_end) {
        conclude_none(e);
        return;
    }
    for (uint32_t i = e->item->exemption_end; i < e->item->circumstance_end;
         i++) {
        const mete_plan_rule *rule = &e->item->rules[i];
        mete_truth truth = mete_rule_truth(e, rule);
        unsigned bit = 1u << class_of(rule->duty, rule->effect);
        present |= truth == METE_TRUE ? bit : 0;
        maybe |= truth == METE_UNKNOWN ? bit : 0;
    }
    if (maybe == 0) { /* a case of its own, since most are it */
        conclude(e, present, 0);
    } else {
        conclude(e, present, maybe & ~present);
    }
}
