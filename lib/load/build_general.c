/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * surcharge, lightness and combine: each stands once in a rulebook, and in
 * the place of the one that an extended rulebook declares.
 */
#include "load/build.h"

#include "base/message.h"

#include <string.h>

/* A second one in the same rulebook is a fault. */
static bool stands_alone(mete_build *build, const mete_declaration *at,
                         const mete_place *earlier, int depth)
{
    char *hint;

    if (earlier == NULL || depth < at->source->depth) {
        return true;
    }
    hint = g_strdup_printf(_("另一处在 %s 第%d行，删去其中一处"),
                           earlier->file, earlier->line);
    mete_build_fault(build, at, METE_KEY_NONE, "duplicate", hint,
                     "%s 声明了两次", at->word->text);
    g_free(hint);
    return false;
}

static mete_decimal read_share(mete_build *build, const mete_declaration *at,
                               mete_key key, const char *example)
{
    int64_t value = 0;

    mete_build_constant(build, at, key, mete_declaration_get(at, key),
                        METE_UNIT_RATIO, example, &value);
    if (value < 0) {
        mete_build_fault(build, at, key, "wrong_value", NULL,
                         "%s 不能小于零", mete_key_name(key));
    }
    return value;
}

/* Two of one name could not be told apart. */
static void check_stay(mete_build *build, const mete_declaration *row,
                       const mete_surcharge *surcharge, size_t index)
{
    const char *name = surcharge->stays[index].name;

    for (size_t i = 0; i < index; i++) {
        if (g_strcmp0(surcharge->stays[i].name, name) == 0) {
            mete_build_fault(build, row, METE_KEY_NONE, "duplicate", NULL,
                             "“%.80s”写了两次", name != NULL ? name : "");
            return;
        }
    }
}

static void read_stays(mete_build *build, const mete_declaration *at,
                       mete_surcharge *surcharge)
{
    const mete_declaration *list = mete_declaration_table(at, METE_KEY_STAYS);

    if (list == NULL) {
        return;
    }
    surcharge->stays =
        mete_build_array(build, list->count, sizeof *surcharge->stays);
    for (size_t i = 0; i < list->count; i++) {
        const mete_declaration *row = list->items[i].table;
        mete_stay *stay = &surcharge->stays[surcharge->stay_count];

        if (list->items[i].type != METE_DECLARED_TABLE) {
            continue;
        }
        stay->name = mete_declaration_item(row, 0);
        stay->basis = mete_build_citations(build, row, METE_KEY_BASIS);
        check_stay(build, row, surcharge, surcharge->stay_count++);
    }
}

static void build_surcharge(mete_build *build, const mete_declaration *at)
{
    const mete_surcharge *earlier = build->rulebook->surcharge;
    mete_surcharge *surcharge;

    if (!stands_alone(build, at, earlier != NULL ? &earlier->place : NULL,
                      earlier != NULL ? earlier->depth : 0)) {
        return;
    }
    surcharge = mete_arena_alloc(build->arena, sizeof *surcharge);
    surcharge->name = mete_declaration_item(at, 0);
    surcharge->rate = read_share(build, at, METE_KEY_RATE, "3%");
    surcharge->cap = read_share(build, at, METE_KEY_CAP, "100%");
    mete_build_word_of(build, at, METE_KEY_PER, METE_SET_PER, 0);
    surcharge->basis = mete_build_citations(build, at, METE_KEY_BASIS);
    read_stays(build, at, surcharge);
    surcharge->depth = at->source->depth;
    surcharge->place = mete_declaration_place(at);
    build->rulebook->surcharge = surcharge;
}

/* Each word of the list once; gives false for one that is said again. */
static bool is_new(mete_build *build, const mete_declaration *at, mete_key key,
                   uint32_t *seen, int value, const char *word)
{
    uint32_t bit = 1u << value;

    if (*seen & bit) {
        mete_build_fault(build, at, key, "duplicate",
                         "从轻到重，每种只写一次", "“%.80s”写了两次", word);
        return false;
    }
    *seen |= bit;
    return true;
}

static void read_outcomes(mete_build *build, const mete_declaration *at,
                          mete_lightness *lightness)
{
    size_t count;
    const char **words =
        mete_build_texts(build, at, METE_KEY_OUTCOMES, &count);
    uint32_t seen = 0;

    for (size_t i = 0; i < count; i++) {
        mete_outcome outcome;

        if (!mete_outcome_read(words[i], &outcome)
            || outcome >= METE_OUTCOME_COUNT) {
            mete_build_fault(build, at, METE_KEY_OUTCOMES, "wrong_value",
                             "例如 outcomes = { \"no_penalty\", "
                             "\"exempted\", \"penalty\" }",
                             "“%.80s”不是结论", words[i]);
        } else if (is_new(build, at, METE_KEY_OUTCOMES, &seen, (int)outcome,
                          words[i])) {
            lightness->outcomes[lightness->outcome_count++] = outcome;
        }
    }
}

static void read_kinds(mete_build *build, const mete_declaration *at,
                       mete_lightness *lightness)
{
    size_t count;
    const char **words = mete_build_texts(build, at, METE_KEY_KINDS, &count);
    uint32_t seen = 0;

    for (size_t i = 0; i < count; i++) {
        mete_penalty_kind kind;

        if (!mete_penalty_kind_read(words[i], &kind)) {
            mete_build_fault(build, at, METE_KEY_KINDS, "wrong_value",
                             "例如 kinds = { \"warning\", \"fine\" }",
                             "“%.80s”不是处罚种类", words[i]);
        } else if (is_new(build, at, METE_KEY_KINDS, &seen, (int)kind,
                          words[i])) {
            lightness->kinds[lightness->kind_count++] = kind;
        }
    }
}

static void build_lightness(mete_build *build, const mete_declaration *at)
{
    const mete_lightness *earlier = build->rulebook->lightness;
    mete_lightness *lightness;

    if (!stands_alone(build, at, earlier != NULL ? &earlier->place : NULL,
                      earlier != NULL ? earlier->depth : 0)) {
        return;
    }
    lightness = mete_arena_alloc(build->arena, sizeof *lightness);
    read_outcomes(build, at, lightness);
    read_kinds(build, at, lightness);
    lightness->depth = at->source->depth;
    lightness->place = mete_declaration_place(at);
    build->rulebook->lightness = lightness;
}

/* caps = { detention = "20日" } */
static void read_cap(mete_build *build, const mete_declaration *caps,
                     mete_key key, mete_unit unit, const char *example,
                     mete_combine *combine)
{
    const mete_declared *value = mete_declaration_get(caps, key);
    int64_t cap = 0;

    if (value != NULL
        && mete_build_constant(build, caps, key, value, unit, example, &cap)
        && cap <= 0) {
        mete_build_fault(build, caps, key, "wrong_value", NULL,
                         "合并处罚的上限要大于零");
    }
    combine->caps[key] = cap;
}

static void build_combine(mete_build *build, const mete_declaration *at)
{
    const mete_declaration *caps = mete_declaration_table(at, METE_KEY_CAPS);
    const mete_combine *earlier = build->rulebook->combine;
    mete_combine *combine;

    if (!stands_alone(build, at, earlier != NULL ? &earlier->place : NULL,
                      earlier != NULL ? earlier->depth : 0)) {
        return;
    }
    combine = mete_arena_alloc(build->arena, sizeof *combine);
    combine->same_act = (mete_same_act)mete_build_word_of(
        build, at, METE_KEY_SAME_ACT, METE_SET_SAME_ACT,
        METE_SAME_ACT_HIGHER_MAXIMUM);
    if (caps != NULL) {
        read_cap(build, caps, METE_KEY_DETENTION, METE_UNIT_DAYS,
                 "20日", combine);
        read_cap(build, caps, METE_KEY_FINE, METE_UNIT_MONEY,
                 "1000元", combine);
        read_cap(build, caps, METE_KEY_SUSPEND_LICENSE, METE_UNIT_MONTHS,
                 "6个月", combine);
        read_cap(build, caps, METE_KEY_SUSPEND_BUSINESS, METE_UNIT_MONTHS,
                 "6个月", combine);
        read_cap(build, caps, METE_KEY_BAR_PRACTICE, METE_UNIT_MONTHS,
                 "2年", combine);
    }
    combine->basis = mete_build_citations(build, at, METE_KEY_BASIS);
    combine->depth = at->source->depth;
    combine->place = mete_declaration_place(at);
    build->rulebook->combine = combine;
}

void mete_build_general(mete_build *build)
{
    for (size_t i = 0; i < build->declared_count; i++) {
        const mete_declaration *at = build->declared[i];

        if (!at->filled) {
            continue;
        }
        switch (at->word->id) {
        case METE_KEYWORD_SURCHARGE:
            build_surcharge(build, at);
            break;
        case METE_KEYWORD_LIGHTNESS:
            build_lightness(build, at);
            break;
        case METE_KEYWORD_COMBINE:
            build_combine(build, at);
            break;
        default:
            break;
        }
    }
}
