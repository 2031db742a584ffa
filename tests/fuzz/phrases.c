/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Spoils phrases and runs them: no crash, a fault for what is refused and a
 * sound tree for what is not.
 */
#include "phrases.h"

#include "load/words.h"

#include <stdio.h>
#include <string.h>

enum { PHRASES_A_WORLD = 4000, SHOWN = 20 };

static const char *const scraps[] = {"货值金额",
                                     "危害后果",
                                     "较重",
                                     "当事人类型",
                                     "公民",
                                     "5万元",
                                     "30%",
                                     "2026-01-01",
                                     "以往同类违法",
                                     "「",
                                     "」",
                                     "'",
                                     "(含)",
                                     "平方米",
                                     "个",
                                     "未知",
                                     "-",
                                     "-5",
                                     "50,000",
                                     "一百五",
                                     "1e9",
                                     "0.0000001元",
                                     "\n",
                                     "\t",
                                     "　",
                                     "\xEF\xBC\x88",
                                     "\xC2\xA0",
                                     "\xFF",
                                     "\xE4\xBD",
                                     "法定最低",
                                     "🀄",
                                     "99999999999999999999元",
                                     "违法行为持续时间",
                                     "出生日期",
                                     "备注",
                                     "\x01",
                                     "3至5",
                                     "2-6立方米",
                                     "1年-",
                                     "万",
                                     "亿",
                                     "半",
                                     "每",
                                     "每只",
                                     "~",
                                     "(",
                                     "((((((((",
                                     "))))))",
                                     "非 非 非 非 ",
                                     "若 已改正 则 ",
                                     " 否则 "};

static const char *any_word(phrase_dice *dice)
{
    static int count = 0;
    const mete_word *words = mete_words();

    while (words[count].text != NULL) {
        count++;
    }
    const mete_word *word = &words[phrase_roll(dice, count)];
    return word->twin != NULL && phrase_roll(dice, 3) == 0 ? word->twin
                                                           : word->text;
}

static const char *scrap(phrase_dice *dice)
{
    return phrase_roll(dice, 2)
             ? any_word(dice)
             : scraps[phrase_roll(dice, (int)G_N_ELEMENTS(scraps))];
}

static gssize place_in(phrase_dice *dice)
{
    gssize at = phrase_roll(dice, (int)dice->out->len + 1);

    /* mostly between characters */
    while (phrase_roll(dice, 20) != 0 && at > 0
           && (dice->out->str[at] & 0xC0) == 0x80) {
        at--;
    }
    return at;
}

static void double_part(phrase_dice *dice)
{
    gssize from = place_in(dice);
    gssize most = 1 + phrase_roll(dice, 40);
    gssize length = MIN((gssize)dice->out->len - from, most);
    char *part = g_strndup(dice->out->str + from, (gsize)length);
    int times = phrase_roll(dice, 10) == 0 ? phrase_roll(dice, 200) : 1;

    for (int i = 0; i < times && dice->out->len < 6000; i++) {
        g_string_insert(dice->out, place_in(dice), part);
    }
    g_free(part);
}

void phrase_spoil(phrase_dice *dice)
{
    int changes = 1 + phrase_roll(dice, 4);

    for (int i = 0; i < changes; i++) {
        gssize at = place_in(dice);
        gssize most = 1 + phrase_roll(dice, 12);
        switch (phrase_roll(dice, 6)) {
        case 0:
            g_string_erase(dice->out, at,
                           MIN((gssize)dice->out->len - at, most));
            break;
        case 1:
            double_part(dice);
            break;
        case 2:
            g_string_insert_c(dice->out, at,
                              (char)(1 + phrase_roll(dice, 255)));
            break;
        case 3:
            g_string_truncate(dice->out, (gsize)at);
            break;
        default:
            g_string_insert(dice->out, at, scrap(dice));
        }
    }
}

static const char *check_faults(const phrase_world *world, bool good,
                                const char *text)
{
    size_t count = mete_faults_count(world->faults);
    glong characters = (glong)strlen(text);

    if (good != (count == 0)) {
        return good ? "a fault and a tree" : "neither fault nor tree";
    }
    for (size_t i = 0; i < count; i++) {
        const mete_fault *fault = mete_faults_get(world->faults, i);
        if (fault->column < 1 || fault->column > characters + 1) {
            return "a fault outside the phrase";
        }
        if (!g_utf8_validate(fault->message, -1, NULL)) {
            return "a message that is not UTF-8";
        }
    }
    return NULL;
}

static const char *check_node(const mete_expression *node)
{
    return node != NULL ? phrase_check(node, 0) : NULL;
}

static const char *check_range(const mete_range *range)
{
    const char *wrong = check_node(range->from);

    if (range->from == NULL && range->to == NULL) {
        return "no end";
    }
    return wrong != NULL ? wrong : check_node(range->to);
}

/* Compiles as each kind of thing; what is wrong with the answer, or NULL. */
static const char *run_as(phrase_world *world, int kind, const char *text,
                          bool *good)
{
    const mete_phrase_context *context = &world->context;
    mete_meaning meaning = {.label = NULL};
    mete_phrase phrase = {0};
    mete_range range;
    const mete_fact *fact;

    switch (kind) {
    case 0:
        *good = mete_phrase_condition(context, text, NULL, &phrase);
        return *good ? phrase_check(phrase.root, 0) : NULL;
    case 1:
        *good = mete_phrase_amount(context, text, NULL, &phrase);
        return *good ? phrase_check(phrase.root, 0) : NULL;
    case 2:
        *good = mete_phrase_range(context, text, NULL, &range);
        return *good ? check_range(&range) : NULL;
    case 3:
        *good = mete_phrase_define(context, text, NULL, &meaning);
        return *good ? check_node(meaning.define) : NULL;
    case 4:
        *good = mete_phrase_ends(context, text, "5万元", NULL, &range);
        return *good ? check_range(&range) : NULL;
    default:
        fact = g_ptr_array_index(world->facts,
                                 (guint)strlen(text) % world->facts->len);
        *good = mete_phrase_cell(context, fact, text, NULL, &phrase);
        return *good ? phrase_check(phrase.root, 0) : NULL;
    }
}

static void read_values(phrase_world *world, const char *text)
{
    const mete_fact *fact = g_ptr_array_index(
        world->facts, (guint)strlen(text) % world->facts->len);
    mete_unit unit;
    int64_t value;

    if (!g_utf8_validate(text, -1, NULL)) {
        return; /* cases are UTF-8 when they come here */
    }
    g_free(mete_phrase_quantity(world->lexicon, fact, text, &value));
    g_free(mete_phrase_constant(world->lexicon, text, &unit, &value));
}

static int kind_number(const char *kind)
{
    return strcmp(kind, "amount") == 0 ? 1 : strcmp(kind, "range") == 0 ? 2 : 0;
}

static bool run_one(phrase_world *world, phrase_dice *dice, GPtrArray *texts)
{
    g_string_truncate(dice->out, 0);
    int kind = kind_number(phrase_grow(dice));
    bool spoiled = phrase_roll(dice, 3) != 0;
    bool good = false;
    const char *wrong;

    if (spoiled) {
        phrase_spoil(dice);
        kind = phrase_roll(dice, 2) ? kind : phrase_roll(dice, 6);
    }
    world->context.above_open = phrase_roll(dice, 2) != 0;
    world->context.below_open = phrase_roll(dice, 2) != 0;
    /* exactly as long as it is, so that a sanitizer sees what reads on */
    char *text = g_strdup(dice->out->str);
    g_ptr_array_add(texts, text);
    wrong = run_as(world, kind, text, &good);
    if (wrong == NULL) {
        wrong = check_faults(world, good, text);
    }
    if (wrong == NULL && !spoiled && !good) {
        wrong = mete_faults_get(world->faults, 0)->message;
    }
    if (wrong != NULL) {
        fprintf(stderr, "kind %d: %s\n  %s\n", kind, text, wrong);
    }
    if (spoiled) {
        read_values(world, text);
    }
    if (mete_faults_count(world->faults) > 0) {
        g_free(phrase_world_take_faults(world));
    }
    return wrong == NULL;
}

int phrases_run(int count, uint64_t seed)
{
    phrase_dice dice = {seed, g_string_new(NULL), 0};
    int failures = 0;

    for (int done = 0; done < count && failures < SHOWN;) {
        phrase_world *world = phrase_world_new();
        GPtrArray *texts = g_ptr_array_new_with_free_func(g_free);
        for (int i = 0; i < PHRASES_A_WORLD && done < count; i++, done++) {
            failures += run_one(world, &dice, texts) ? 0 : 1;
        }
        phrase_world_free(world);
        g_ptr_array_free(texts, TRUE);
    }
    g_string_free(dice.out, TRUE);
    return failures;
}
