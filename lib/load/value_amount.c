/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Amounts of a case: a number and a unit, read for one fact.
 *
 * Only units of the fact's own dimension are read.  Nothing is guessed: what
 * people read in two ways is refused with advice.
 */
#include "load/value.h"

#include "base/decimal.h"
#include "base/message.h"
#include "base/numeral.h"
#include "base/text.h"

#include <glib.h>
#include <string.h>

#define WHOLE METE_DECIMAL_ONE

/* The first of a dimension is the one that is written. */
static const struct {
    mete_unit dimension;
    const char *text;
    int64_t scale;
} units[] = {
    {METE_UNIT_MONEY, "元", WHOLE},
    {METE_UNIT_RATIO, "%", WHOLE / 100},
    {METE_UNIT_RATIO, "‰", WHOLE / 1000},
    {METE_UNIT_RATIO, "倍", WHOLE},
    {METE_UNIT_DAYS, "日", WHOLE},
    {METE_UNIT_DAYS, "天", WHOLE},
    {METE_UNIT_WORKDAYS, "个工作日", WHOLE},
    {METE_UNIT_WORKDAYS, "工作日", WHOLE},
    {METE_UNIT_MONTHS, "个月", WHOLE},
    {METE_UNIT_MONTHS, "月", WHOLE},
    {METE_UNIT_MONTHS, "年", 12 * WHOLE},
    {METE_UNIT_TIMES, "次", WHOLE},
    {METE_UNIT_AGE, "周岁", WHOLE},
    {METE_UNIT_AGE, "岁", WHOLE},
};

const char *mete_value_unit(const mete_fact *fact)
{
    if (fact->unit_text != NULL) {
        return fact->unit_text;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(units); i++) {
        if (units[i].dimension == fact->unit) {
            return units[i].text;
        }
    }
    return "";
}

int64_t mete_value_scale(const mete_fact *fact)
{
    return fact->unit_scale > 0 ? fact->unit_scale : WHOLE;
}

/* One unit, two ways to write it. */
static const char *canonical(const char *unit)
{
    return strcmp(unit, "㎡") == 0 || strcmp(unit, "m²") == 0 ? "平方米" : unit;
}

static bool is_own_unit(const mete_fact *fact, const char *unit)
{
    char *own;
    bool same;

    if (fact->unit_text == NULL) {
        return false;
    }
    own = mete_text_fold(fact->unit_text);
    same = strcmp(canonical(own), canonical(unit)) == 0;
    g_free(own);
    return same;
}

/* What one `unit` is in the fact's dimension; 0 if it is of another. */
static int64_t scale_of(const mete_fact *fact, const char *unit)
{
    if (*unit == '\0' || is_own_unit(fact, unit)) {
        return mete_value_scale(fact);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(units); i++) {
        if (units[i].dimension == fact->unit
            && strcmp(units[i].text, unit) == 0) {
            return units[i].scale;
        }
    }
    return 0;
}

static bool refuse(char **why, char *sentence)
{
    *why = sentence;
    return false;
}

static bool refuse_unit(const mete_fact *fact, const char *text, char **why)
{
    const char *own = mete_value_unit(fact);

    return refuse(
        why, *own == '\0'
                 ? g_strdup_printf(_("“%s”带了单位，这里只写数字"), text)
                 : g_strdup_printf(_("“%s”的单位不对，应是%s"), text, own));
}

/* What stands in the numeral's way. */
static bool refuse_number(const mete_fact *fact, const char *text,
                          mete_numeral_status status, char **why)
{
    char *example = mete_value_example(fact);

    switch (status) {
    case METE_NUMERAL_AMBIGUOUS:
        *why = g_strdup_printf(_("“%s”有两种读法，请写全，不用千分号，"
                                 "也不省略单位，如“%s”"),
                               text, example);
        break;
    case METE_NUMERAL_TOO_LARGE:
        *why = g_strdup_printf(_("“%s”太大，超出了能算的范围"), text);
        break;
    case METE_NUMERAL_TOO_FINE:
        *why = g_strdup_printf(_("“%s”的小数多于六位"), text);
        break;
    case METE_NUMERAL_NONE:
    case METE_NUMERAL_OK:
    default:
        *why =
            g_strdup_printf(_("“%s”不是数量，应写成“%s”这样"), text, example);
        break;
    }
    g_free(example);
    return false;
}

static bool is_digit_or_point(char byte)
{
    return g_ascii_isdigit(byte) || byte == '.';
}

/* Takes out white space, save between two digits, where it may part two
 * numbers; false if there is such a one. */
static bool squeeze(char *text)
{
    char *to = text;
    char *from = text;

    while (*from != '\0') {
        if (!g_ascii_isspace(*from)) {
            *to++ = *from++;
            continue;
        }
        while (g_ascii_isspace(*from)) {
            from++;
        }
        if (to > text && is_digit_or_point(to[-1])
            && is_digit_or_point(*from)) {
            return false;
        }
    }
    *to = '\0';
    return true;
}

/* Takes a sign off the front. */
static bool is_negative(const char **text)
{
    static const char *const signs[] = {"-", "−", "负"};

    for (size_t i = 0; i < G_N_ELEMENTS(signs); i++) {
        if (g_str_has_prefix(*text, signs[i])) {
            *text += strlen(signs[i]);
            return true;
        }
    }
    return false;
}

/* number × scale, if that is a value of the kind. */
static bool finish(const mete_fact *fact, const char *text, mete_exact number,
                   int64_t scale, int64_t *value, char **why)
{
    mete_exact product;
    mete_exact millionths;

    if (__builtin_mul_overflow(number, (mete_exact)scale, &product)) {
        return refuse_number(fact, text, METE_NUMERAL_TOO_LARGE, why);
    }
    millionths = product / WHOLE;
    if (millionths * WHOLE != product) {
        return refuse_number(fact, text, METE_NUMERAL_TOO_FINE, why);
    }
    if (millionths >= METE_VALUE_UNBOUNDED
        || millionths <= METE_VALUE_UNDETERMINABLE) {
        return refuse_number(fact, text, METE_NUMERAL_TOO_LARGE, why);
    }
    if (fact->kind == METE_FACT_MONEY && millionths % METE_DECIMAL_FEN != 0) {
        return refuse(why,
                      g_strdup_printf(_("“%s”不是整分，金额只到分"), text));
    }
    if (fact->kind == METE_FACT_COUNT && millionths % WHOLE != 0) {
        return refuse(why, g_strdup_printf(_("“%s”不是整数"), text));
    }
    *value = (int64_t)millionths;
    return true;
}

/* 5万 beside a fact in 万元: five or fifty thousand? */
static bool is_unclear(const mete_fact *fact, const char *number, size_t bytes)
{
    static const char *const large[] = {"十", "百", "千", "万", "亿"};
    char *read = g_strndup(number, bytes);
    bool unclear = false;

    for (size_t i = 0; i < G_N_ELEMENTS(large); i++) {
        unclear = unclear || g_str_has_suffix(read, large[i]);
    }
    g_free(read);
    return unclear && number[bytes] == '\0' && fact->kind == METE_FACT_MONEY
        && mete_value_scale(fact) != WHOLE;
}

/* `number` is what is read, `text` what is quoted. */
static bool read_squeezed(const mete_fact *fact, const char *number,
                          const char *text, int64_t *value, char **why)
{
    bool negative = is_negative(&number);
    mete_decimal read = 0;
    bool ratio = false;
    size_t bytes = 0;
    int64_t scale;
    mete_numeral_status status =
        mete_numeral_read(number, &bytes, &read, &ratio);

    if (status != METE_NUMERAL_OK) {
        return refuse_number(fact, text, status, why);
    }
    scale = scale_of(fact, number + bytes);
    if (ratio) { /* 百分之十 is complete in itself */
        scale =
            fact->unit == METE_UNIT_RATIO && number[bytes] == '\0' ? WHOLE : 0;
    }
    if (scale == 0) {
        return refuse_unit(fact, text, why);
    }
    if (is_unclear(fact, number, bytes)) {
        return refuse_number(fact, text, METE_NUMERAL_AMBIGUOUS, why);
    }
    return finish(fact, text, negative ? -(mete_exact)read : read, scale, value,
                  why);
}

bool mete_value_read_amount(const mete_fact *fact, const char *folded,
                            int64_t *value, char **why)
{
    char *squeezed = g_strdup(folded);
    char *quoted = mete_value_clip(folded);
    bool done;

    if (squeeze(squeezed)) {
        done = read_squeezed(fact, squeezed, quoted, value, why);
    } else {
        done = refuse_number(fact, quoted, METE_NUMERAL_AMBIGUOUS, why);
    }
    g_free(squeezed);
    g_free(quoted);
    return done;
}

bool mete_value_from_integer(const mete_fact *fact, int64_t number,
                             int64_t *value, char **why)
{
    char text[METE_DECIMAL_TEXT];

    g_snprintf(text, sizeof text, "%" G_GINT64_FORMAT, number);
    return finish(fact, text, (mete_exact)number * WHOLE,
                  mete_value_scale(fact), value, why);
}
