/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Amounts and ranges as laws write them.
 */
#include "report/words.h"

#include "base/numeral.h"

#include <glib.h>

#define MONTHS_A_YEAR (12 * METE_EXACT_ONE)
#define WAN (10000 * METE_EXACT_ONE)
#define YI (10000 * WAN)

static bool is_years(mete_exact months)
{
    return months >= METE_EXACT_UNBOUNDED || months % MONTHS_A_YEAR == 0;
}

static mete_counting counting_of(const mete_penalty *penalty)
{
    const mete_entry *entry = penalty->entry;
    if (!entry->has_range) { /* gains: money from elsewhere */
        return METE_COUNT_MONEY;
    }
    switch (entry->range.unit) {
    case METE_UNIT_MONEY:
    case METE_UNIT_RATIO:
        return METE_COUNT_MONEY;
    case METE_UNIT_DAYS:
    case METE_UNIT_WORKDAYS:
        return METE_COUNT_DAYS;
    case METE_UNIT_MONTHS:
        return entry->range.display == METE_DISPLAY_YEARS
                    && is_years(penalty->min) && is_years(penalty->max)
                    && is_years(penalty->shown_min)
                    && is_years(penalty->shown_max)
                 ? METE_COUNT_YEARS
                 : METE_COUNT_MONTHS;
    default:
        return METE_COUNT_PLAIN;
    }
}

mete_words_ends mete_words_shown(const mete_penalty *penalty)
{
    return (mete_words_ends){counting_of(penalty), penalty->shown_min,
                             penalty->shown_max, penalty->shown_min_open,
                             penalty->shown_max_open};
}

static void put_number(mete_buffer *buffer, mete_exact value, const char *unit)
{
    char text[METE_DECIMAL_TEXT];
    mete_buffer_bytes(buffer, text, mete_exact_format(value, text));
    mete_buffer_text(buffer, unit);
}

static void put_money(mete_buffer *buffer, mete_exact value)
{
    if (value >= YI && value % YI == 0) {
        put_number(buffer, value / 100000000, "亿元");
    } else if (value >= WAN && value % WAN == 0) {
        put_number(buffer, value / 10000, "万元");
    } else {
        put_number(buffer, value, "元");
    }
}

void mete_words_amount(mete_buffer *buffer, mete_counting counting,
                       mete_exact value)
{
    switch (counting) {
    case METE_COUNT_MONEY:
        put_money(buffer, value);
        break;
    case METE_COUNT_DAYS:
        put_number(buffer, value, "日");
        break;
    case METE_COUNT_MONTHS:
    case METE_COUNT_YEARS:
        if (value > 0 && value % MONTHS_A_YEAR == 0) {
            put_number(buffer, value / 12, "年");
        } else {
            put_number(buffer, value, "个月");
        }
        break;
    case METE_COUNT_PLAIN:
        put_number(buffer, value, "");
        break;
    }
}

char *mete_words_capitals(mete_exact value)
{
    return value % METE_EXACT_FEN == 0 ? mete_numeral_money_words(value) : NULL;
}

static void put_capitals(mete_buffer *buffer, mete_counting counting,
                         mete_exact value)
{
    char *words = mete_words_capitals(value);
    if (words != NULL) {
        mete_buffer_text(buffer, words);
    } else { /* below a fen, or more than anybody writes */
        mete_words_amount(buffer, counting, value);
    }
    g_free(words);
}

typedef void put_amount(mete_buffer *, mete_counting, mete_exact);

static void put_lower(mete_buffer *buffer, const mete_words_ends *ends,
                      put_amount *put)
{
    if (ends->min_open) {
        mete_buffer_text(buffer, "超过");
        put(buffer, ends->counting, ends->min);
    } else {
        put(buffer, ends->counting, ends->min);
        mete_buffer_text(buffer, "以上");
    }
}

static void put_upper(mete_buffer *buffer, const mete_words_ends *ends,
                      put_amount *put)
{
    if (ends->max_open) {
        mete_buffer_text(buffer, "不足");
        put(buffer, ends->counting, ends->max);
    } else {
        put(buffer, ends->counting, ends->max);
        mete_buffer_text(buffer, "以下");
    }
}

/* “2000元以下” leaves unsaid that a fine is above nothing; where only one
 * end is open, a note stands right behind it. */
static void put_range(mete_buffer *buffer, const mete_words_ends *ends,
                      put_amount *put)
{
    static const char note[] = "（不含本数）";
    bool from_nothing = ends->min == 0 && ends->min_open;
    bool unbounded = ends->max >= METE_EXACT_UNBOUNDED;
    if (ends->min == ends->max) {
        put(buffer, ends->counting, ends->min);
        return;
    }
    if (ends->min == 0 && unbounded) { /* the base is not known */
        mete_buffer_text(buffer, "数额不定");
        return;
    }
    bool both = ends->min_open && !from_nothing && ends->max_open && !unbounded;
    if (!from_nothing) {
        put_lower(buffer, ends, put);
        mete_buffer_text(buffer, ends->min_open && !both ? note : "");
    }
    if (!unbounded) {
        put_upper(buffer, ends, put);
        mete_buffer_text(buffer, ends->max_open && !both ? note : "");
    }
    mete_buffer_text(buffer, both ? "（均不含本数）" : "");
}

void mete_words_range(mete_buffer *buffer, const mete_words_ends *ends)
{
    put_range(buffer, ends, mete_words_amount);
}

void mete_words_range_capitals(mete_buffer *buffer, const mete_words_ends *ends)
{
    put_range(buffer, ends, put_capitals);
}

void mete_words_date(mete_buffer *buffer, mete_date day)
{
    int year;
    int month;
    int number;
    mete_date_to_ymd(day, &year, &month, &number);
    mete_buffer_format(buffer, "%d年%d月%d日", year, month, number);
}

const char *mete_words_bearer(const char *on)
{
    return on == NULL                ? NULL
         : strcmp(on, "unit") == 0   ? "单位"
         : strcmp(on, "person") == 0 ? "个人"
                                     : on;
}

static bool is_days(mete_unit unit)
{
    return unit == METE_UNIT_DAYS || unit == METE_UNIT_WORKDAYS;
}

void mete_words_per(mete_buffer *buffer, const mete_penalty *penalty)
{
    const mete_phrase *per = penalty->part != NULL ? &penalty->part->per : NULL;
    if (per == NULL || per->root == NULL || penalty->kind != METE_PENALTY_FINE
        || !penalty->has_range) {
        return;
    }
    mete_buffer_text(buffer, !penalty->once              ? "（已按"
                             : is_days(per->root->unit) ? "（每日的数额，按"
                                                         : "（单个的数额，按");
    mete_words_formal(buffer, per->text);
    mete_buffer_text(buffer, "累计）");
}

bool mete_words_presumed_before(const mete_finding *finding, size_t index)
{
    const mete_presumption *one = &finding->presumed.list[index];
    for (size_t i = 0; one->factor != NULL && i < index; i++) {
        const mete_presumption *other = &finding->presumed.list[i];
        if (other->factor != NULL
            && strcmp(other->factor->name, one->factor->name) == 0
            && strcmp(other->level->label, one->level->label) == 0) {
            return true;
        }
    }
    return false;
}
