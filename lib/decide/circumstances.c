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

static bool has(unsigned present, mete_effect effect)
{
    return (present >> class_of(METE_DUTY_MUST, effect) & 1)
        || (present >> class_of(METE_DUTY_MAY, effect) & 1);
}

static bool must(unsigned present, mete_effect effect)
{
    return present >> class_of(METE_DUTY_MUST, effect) & 1;
}

static mete_effect lightening(unsigned present)
{
    if (has(present, METE_EFFECT_MITIGATED)) {
        return METE_EFFECT_MITIGATED;
    }
    if (has(present, METE_EFFECT_LIGHTER)) {
        return METE_EFFECT_LIGHTER;
    }
    return has(present, METE_EFFECT_LIGHTER_OR_MITIGATED)
             ? METE_EFFECT_LIGHTER_OR_MITIGATED
             : METE_EFFECT_NONE;
}

static bool must_lighten(unsigned present)
{
    return must(present, METE_EFFECT_MITIGATED)
        || must(present, METE_EFFECT_LIGHTER)
        || must(present, METE_EFFECT_LIGHTER_OR_MITIGATED);
}

/* One set of circumstances comes to one effect, or to two to be weighed. */
static uint32_t effect_of(const mete_evaluation *e, unsigned present)
{
    mete_effect light = lightening(present);
    bool heavy = has(present, METE_EFFECT_HEAVIER);
    if (light == METE_EFFECT_NONE) {
        return 1u << (heavy ? METE_EFFECT_HEAVIER : METE_EFFECT_ORDINARY);
    }
    if (!heavy) {
        return 1u << light;
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
    return sure ? METE_TRUE : open ? METE_UNKNOWN : METE_FALSE;
}

static bool allows_mitigation(unsigned present)
{
    return has(present, METE_EFFECT_MITIGATED)
        || has(present, METE_EFFECT_LIGHTER_OR_MITIGATED);
}

static void conclude(mete_evaluation *e, unsigned present, unsigned maybe)
{
    unsigned most = present | maybe;
    e->effects = effects_of(e, present, maybe);
    e->must_lighten = duty(must_lighten(present), must_lighten(most));
    e->must_heighten = duty(must(present, METE_EFFECT_HEAVIER),
                            must(most, METE_EFFECT_HEAVIER));
    e->has_ground = allows_mitigation(present);
    e->maybe_ground = !e->has_ground && allows_mitigation(most);
}

/* Most cases have no circumstances at all. */
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
    for (uint32_t i = e->item->exemption_end; i < e->item->circumstance_end;
         i++) {
        const mete_plan_rule *rule = &e->item->rules[i];
        mete_truth truth = mete_rule_truth(e, rule);
        unsigned bit = 1u << class_of(rule->duty, rule->effect);
        present |= truth == METE_TRUE ? bit : 0;
        maybe |= truth == METE_UNKNOWN ? bit : 0;
    }
    if ((present | maybe) == 0) {
        conclude_none(e);
    } else {
        conclude(e, present, maybe & ~present);
    }
}
