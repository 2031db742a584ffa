/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Units: the law's own, and those that facts declare.
 *
 * A unit is a dimension, how many millionths of it one is, and how a period
 * is displayed.  Declared units are dimensions of their own.
 */
#include "load/lexicon.h"

#include "base/text.h"

#include <string.h>

#define SQUARE_METRE "平方米"

/* Chinese, then the ASCII twin.  The first of a dimension names it. */
static const struct {
    const char *text;
    const char *twin;
    mete_unit_word word;
} own_units[] = {
    {"元", "yuan", {NULL, METE_UNIT_MONEY, 1000000, METE_DISPLAY_PLAIN}},
    {"百元", NULL, {NULL, METE_UNIT_MONEY, 100000000, METE_DISPLAY_PLAIN}},
    {"千元", NULL, {NULL, METE_UNIT_MONEY, 1000000000, METE_DISPLAY_PLAIN}},
    {"万元", NULL, {NULL, METE_UNIT_MONEY, 10000000000, METE_DISPLAY_PLAIN}},
    {"亿元",
     NULL,
     {NULL, METE_UNIT_MONEY, 100000000000000, METE_DISPLAY_PLAIN}},
    {"%", NULL, {NULL, METE_UNIT_RATIO, 10000, METE_DISPLAY_PLAIN}},
    {"‰", "permille", {NULL, METE_UNIT_RATIO, 1000, METE_DISPLAY_PLAIN}},
    {"倍", "fold", {NULL, METE_UNIT_RATIO, 1000000, METE_DISPLAY_PLAIN}},
    {"日", "days", {NULL, METE_UNIT_DAYS, 1000000, METE_DISPLAY_DAYS}},
    {"天", "days", {NULL, METE_UNIT_DAYS, 1000000, METE_DISPLAY_DAYS}},
    {"工作日",
     "workdays",
     {NULL, METE_UNIT_WORKDAYS, 1000000, METE_DISPLAY_DAYS}},
    {"个工作日",
     "workdays",
     {NULL, METE_UNIT_WORKDAYS, 1000000, METE_DISPLAY_DAYS}},
    {"个月", "months", {NULL, METE_UNIT_MONTHS, 1000000, METE_DISPLAY_MONTHS}},
    {"月", "months", {NULL, METE_UNIT_MONTHS, 1000000, METE_DISPLAY_MONTHS}},
    {"年", "years", {NULL, METE_UNIT_MONTHS, 12000000, METE_DISPLAY_YEARS}},
    {"次", "times", {NULL, METE_UNIT_TIMES, 1000000, METE_DISPLAY_PLAIN}},
    {"周岁", "years_old", {NULL, METE_UNIT_AGE, 1000000, METE_DISPLAY_PLAIN}},
};

const char *mete_units_own(size_t n, const char **twin)
{
    if (n >= G_N_ELEMENTS(own_units)) {
        return NULL;
    }
    *twin = own_units[n].twin;
    return own_units[n].text;
}

static const mete_unit_word *enter_unit(mete_lexicon *lexicon, const char *text,
                                        const mete_unit_word *like)
{
    mete_entry *entry = mete_lexicon_enter(lexicon, text);

    if (entry->unit == NULL) {
        mete_unit_word *word = mete_arena_alloc(lexicon->arena, sizeof *word);
        *word = *like;
        word->text = mete_arena_strdup(lexicon->arena, text);
        entry->unit = word;
    }
    return entry->unit;
}

void mete_units_enter(mete_lexicon *lexicon)
{
    for (size_t i = 0; i < G_N_ELEMENTS(own_units); i++) {
        enter_unit(lexicon, own_units[i].text, &own_units[i].word);
        if (own_units[i].twin != NULL) {
            enter_unit(lexicon, own_units[i].twin, &own_units[i].word);
        }
    }
}

/* ㎡ and m² are ways to write 平方米. */
static bool is_square_metre(const char *text)
{
    return strcmp(text, SQUARE_METRE) == 0 || strcmp(text, "㎡") == 0
        || strcmp(text, "m²") == 0;
}

static const mete_unit_word *declare(mete_lexicon *lexicon, const char *text)
{
    mete_unit_word like = {.unit = METE_UNIT_DECLARED
                                 + (mete_unit)lexicon->units->len,
                           .scale = METE_DECIMAL_ONE,
                           .display = METE_DISPLAY_PLAIN};

    mete_memo_forget(&lexicon->memo);
    if (is_square_metre(text)) {
        enter_unit(lexicon, "㎡", &like);
        enter_unit(lexicon, "m²", &like);
        text = SQUARE_METRE;
    }
    const mete_unit_word *word = enter_unit(lexicon, text, &like);
    g_ptr_array_add(lexicon->units, (char *)word->text);
    return word;
}

static const mete_unit_word *find_or_declare(mete_lexicon *lexicon,
                                             const char *text)
{
    const mete_unit_word *word = mete_lexicon_enter(lexicon, text)->unit;

    return word != NULL ? word : declare(lexicon, text);
}

/* 万吨 is ten thousand 吨, as it is in a quantity. */
static const mete_unit_word *large_unit(mete_lexicon *lexicon, const char *text)
{
    bool wan = g_str_has_prefix(text, "万");
    const mete_unit_word *one = find_or_declare(lexicon, text + strlen("万"));
    mete_unit_word like = *one;

    if (one->scale > METE_DECIMAL_ONE * 12) {
        return one;
    }
    like.scale *= wan ? 10000 : 100000000;
    return enter_unit(lexicon, text, &like);
}

/* The unit of exactly this text; declares it if it is new. */
static const mete_unit_word *unit_word(mete_lexicon *lexicon, const char *text)
{
    char *folded = mete_text_fold(text);
    const mete_unit_word *word = NULL;

    if (folded[0] != '\0') {
        word = mete_lexicon_enter(lexicon, folded)->unit;
    }
    if (word == NULL && folded[0] != '\0') {
        bool large =
            (g_str_has_prefix(folded, "万") || g_str_has_prefix(folded, "亿"))
            && folded[strlen("万")] != '\0';
        word = large ? large_unit(lexicon, folded) : declare(lexicon, folded);
    }
    g_free(folded);
    return word;
}

mete_unit mete_lexicon_add_unit(mete_lexicon *lexicon, const char *unit)
{
    const mete_unit_word *word = unit_word(lexicon, unit);

    return word != NULL ? word->unit : METE_UNIT_NONE;
}

mete_unit mete_lexicon_read_unit(mete_lexicon *lexicon, const char *text,
                                 int64_t *scale, mete_display *display)
{
    const mete_unit_word *word = text != NULL ? unit_word(lexicon, text) : NULL;

    *scale = word != NULL ? word->scale : METE_DECIMAL_ONE;
    *display = word != NULL ? word->display : METE_DISPLAY_PLAIN;
    return word != NULL ? word->unit : METE_UNIT_NONE;
}

const char *mete_lexicon_unit_text(const mete_lexicon *lexicon, mete_unit unit)
{
    guint declared = (guint)(unit - METE_UNIT_DECLARED);

    for (size_t i = 0; i < G_N_ELEMENTS(own_units); i++) {
        if (own_units[i].word.unit == unit) {
            return own_units[i].text;
        }
    }
    return unit >= METE_UNIT_DECLARED && declared < lexicon->units->len
             ? g_ptr_array_index(lexicon->units, declared)
             : "";
}

const char *mete_lexicon_nearest_unit(const mete_lexicon *lexicon,
                                      const char *wrong)
{
    return mete_text_nearest(wrong, (const char *const *)lexicon->units->pdata,
                             lexicon->units->len);
}
