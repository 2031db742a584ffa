/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Numerals: read in one pass without memory of its own, and written.
 *
 * A numeral is a row of terms, each a coefficient and a unit (三千, 五十, 5),
 * gathered below 万, then below 亿.  Every term must stay below the unit of
 * the one before: what breaks that, or leaves out a unit, is AMBIGUOUS.
 */
#include "base/numeral.h"

#include "base/text.h"

#include <glib.h>
#include <string.h>

#define ONE ((mete_exact)METE_DECIMAL_ONE)
#define WAN 10000
#define YI 100000000
#define WHOLE_MAX (INT64_MAX / METE_DECIMAL_ONE)
#define PARTS_OF "分之" /* 百分之五 */

typedef enum {
    SIGN_OTHER,
    SIGN_ARABIC,     /* 0 to 9 */
    SIGN_CHINESE,    /* 〇 to 九 */
    SIGN_PAIR,       /* 两: a digit only before a unit or alone */
    SIGN_SMALL_UNIT, /* 十 百 千 */
    SIGN_LARGE_UNIT, /* 万 亿 */
    SIGN_POINT,      /* . */
    SIGN_WORD_POINT, /* 点 */
    SIGN_COMMA
} sign_kind;

typedef struct {
    sign_kind kind;
    int value;
    size_t bytes;
} sign;

typedef struct {
    const char *at;
    sign now;           /* what stands there */
    mete_exact above;   /* 亿 and more; all in millionths */
    mete_exact middle;  /* 万, below 亿 */
    mete_exact section; /* below 万 */
    int room;           /* the unit read last, 0 before the first term */
    bool has_above, has_middle, has_section;
    bool chinese; /* the last coefficient was */
    bool fraction;
    bool ended; /* by a fraction, or by ones */
    bool ambiguous;
    bool too_large;
    bool too_fine;
} reading;

/* In the order of code points, for the search. */
static const struct {
    uint32_t character;
    sign_kind kind;
    int value;
} hanzi[] = {
    {U'〇', SIGN_CHINESE, 0},      {U'一', SIGN_CHINESE, 1},
    {U'七', SIGN_CHINESE, 7},      {U'万', SIGN_LARGE_UNIT, WAN},
    {U'三', SIGN_CHINESE, 3},      {U'两', SIGN_PAIR, 2},
    {U'九', SIGN_CHINESE, 9},      {U'二', SIGN_CHINESE, 2},
    {U'五', SIGN_CHINESE, 5},      {U'亿', SIGN_LARGE_UNIT, YI},
    {U'八', SIGN_CHINESE, 8},      {U'六', SIGN_CHINESE, 6},
    {U'十', SIGN_SMALL_UNIT, 10},  {U'千', SIGN_SMALL_UNIT, 1000},
    {U'四', SIGN_CHINESE, 4},      {U'点', SIGN_WORD_POINT, 0},
    {U'百', SIGN_SMALL_UNIT, 100}, {U'零', SIGN_CHINESE, 0},
};

static sign read_hanzi(uint32_t character, size_t bytes)
{
    size_t low = 0;
    size_t high = G_N_ELEMENTS(hanzi);

    while (low < high) {
        size_t middle = (low + high) / 2;

        if (hanzi[middle].character == character) {
            return (sign){hanzi[middle].kind, hanzi[middle].value, bytes};
        }
        if (hanzi[middle].character < character) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return (sign){SIGN_OTHER, 0, bytes};
}

static sign sign_at(const char *at)
{
    size_t bytes;
    uint32_t character = mete_text_next(at, &bytes);

    if (character >= 0x80) {
        return read_hanzi(character, bytes);
    }
    if (character >= '0' && character <= '9') {
        return (sign){SIGN_ARABIC, (int)(character - '0'), bytes};
    }
    return (sign){character == '.'   ? SIGN_POINT
                  : character == ',' ? SIGN_COMMA
                                     : SIGN_OTHER,
                  0, bytes};
}

static void move_to(reading *r, const char *at)
{
    r->at = at;
    r->now = sign_at(at);
}

static void advance(reading *r)
{
    move_to(r, r->at + r->now.bytes);
}

/* Only where the text does not end. */
static sign_kind kind_after(const reading *r)
{
    return sign_at(r->at + r->now.bytes).kind;
}

/* A run of digits of one kind, as a number; returns how many there are. */
static int read_digits(reading *r, sign_kind kind, int64_t *number)
{
    int digits = 0;

    *number = 0;
    for (; r->now.kind == kind; advance(r)) {
        if (*number > WHOLE_MAX) {
            r->too_large = true;
        } else {
            *number = *number * 10 + r->now.value;
        }
        if (digits < 100) { /* more are all the same */
            digits++;
        }
    }
    return digits;
}

/* A point with digits behind it, in millionths; zero if there is none. */
static mete_exact read_fraction(reading *r, sign_kind point, sign_kind kind)
{
    int64_t number;
    int digits;

    if (r->fraction || r->now.kind != point || kind_after(r) != kind) {
        return 0;
    }
    advance(r);
    r->fraction = true;
    digits = read_digits(r, kind, &number);
    if (digits > 6) {
        r->too_fine = true;
        return 0;
    }
    return number * mete_exact_power(6 - digits);
}

/* A comma and exactly three digits: 50,000. */
static bool is_grouped(const reading *r)
{
    const char *at = r->at;
    sign s = r->now;
    int digits = -1;

    if (s.kind != SIGN_COMMA) {
        return false;
    }
    do {
        digits++;
        at += s.bytes;
        s = sign_at(at);
    } while (s.kind == SIGN_ARABIC && digits < 4);
    return digits == 3;
}

static mete_exact read_arabic(reading *r, int *digits)
{
    int64_t whole;

    *digits = read_digits(r, SIGN_ARABIC, &whole);
    r->chinese = false;
    if (*digits <= 3 && is_grouped(r)) {
        r->ambiguous = true;
    }
    return whole * ONE + read_fraction(r, SIGN_POINT, SIGN_ARABIC);
}

/* One digit before a unit, or digits alone as in a year, 二〇二六.  三五 is
 * three to five, and 三五百 likewise. */
static mete_exact read_chinese(reading *r, int *digits)
{
    int64_t number;
    sign_kind next;

    *digits = read_digits(r, SIGN_CHINESE, &number);
    r->chinese = true;
    next = r->now.kind;
    if ((*digits == 2 && number > 10 && number % 10 != 0)
        || (*digits > 1
            && (r->room != 0 || next == SIGN_SMALL_UNIT
                || next == SIGN_LARGE_UNIT))) {
        r->ambiguous = true;
    }
    return number * ONE + read_fraction(r, SIGN_WORD_POINT, SIGN_CHINESE);
}

/* 两 after another term needs a unit: 五两 is a weight. */
static bool is_pair_digit(const reading *r)
{
    sign_kind next = kind_after(r);

    return r->room == 0 || next == SIGN_SMALL_UNIT || next == SIGN_LARGE_UNIT;
}

static bool read_coefficient(reading *r, mete_exact *amount, int *digits)
{
    if (r->now.kind == SIGN_ARABIC) {
        *amount = read_arabic(r, digits);
        return true;
    }
    if (r->now.kind == SIGN_CHINESE) {
        *amount = read_chinese(r, digits);
        return true;
    }
    if (r->now.kind == SIGN_PAIR && is_pair_digit(r)) {
        advance(r);
        r->chinese = true;
        *digits = 1;
        *amount = 2 * ONE + read_fraction(r, SIGN_WORD_POINT, SIGN_CHINESE);
        return true;
    }
    if (r->now.kind == SIGN_SMALL_UNIT && r->now.value == 10) { /* 十五 */
        r->chinese = true;
        *digits = 0;
        *amount = ONE;
        return true;
    }
    return false;
}

static bool skip_zeros(reading *r)
{
    bool skipped = false;

    while (r->now.kind == SIGN_CHINESE && r->now.value == 0) {
        skipped = true;
        advance(r);
    }
    return skipped;
}

/* Digits without a unit fill the room, as in 十五 and 1万5000, or say with a
 * zero that they do not. */
static bool misses_unit(const reading *r, int digits, bool zero)
{
    int room = r->room;

    for (int i = 0; i < digits && room > 0; i++) {
        room /= 10;
    }
    return !zero && room != 1;
}

/* A term that breaks the order of those before it. */
static bool is_misplaced(const reading *r, mete_exact amount, int unit,
                         int digits, bool zero)
{
    if (r->room == 0) {
        return false;
    }
    return amount >= r->room * ONE
        || (zero && r->room <= 1000 && unit * 10 == r->room)
        || (unit == 1 && r->now.kind != SIGN_LARGE_UNIT
            && misses_unit(r, digits, zero));
}

static void close_section(reading *r, int unit)
{
    if (unit == WAN) {
        r->ambiguous |= !r->has_section || r->has_middle;
        r->middle = r->section * WAN;
        r->ambiguous |= r->has_above && r->middle >= YI * ONE;
        r->has_middle = true;
    } else {
        r->ambiguous |= r->has_above;
        r->above = (r->middle + r->section) * YI;
        r->middle = 0;
        r->has_middle = false;
        r->has_above = true;
    }
    r->section = 0;
    r->has_section = false;
    r->room = unit;
}

static void add_fraction(reading *r)
{
    if (r->chinese) {
        r->section += read_fraction(r, SIGN_WORD_POINT, SIGN_CHINESE);
    }
}

static bool read_term(reading *r)
{
    const char *start = r->at;
    bool zero = r->room != 0 && skip_zeros(r);
    bool large = false;
    mete_exact amount;
    int digits;
    int unit = 1;

    if (!read_coefficient(r, &amount, &digits)) {
        move_to(r, start);
        return false;
    }
    if (r->now.kind == SIGN_SMALL_UNIT) {
        unit = r->now.value;
        amount *= unit;
        advance(r);
    }
    r->ambiguous |= is_misplaced(r, amount, unit, digits, zero);
    r->section += amount;
    r->has_section = true;
    r->room = unit;
    add_fraction(r);
    for (; r->now.kind == SIGN_LARGE_UNIT && !r->ambiguous; advance(r)) {
        close_section(r, r->now.value);
        large = true;
    }
    add_fraction(r);
    r->ended = r->fraction || (unit == 1 && !large);
    return true;
}

/* A point or comma inside digits. */
static bool is_inner_mark(const reading *r)
{
    return (r->now.kind == SIGN_POINT || r->now.kind == SIGN_COMMA)
        && kind_after(r) == SIGN_ARABIC;
}

/* So that a message can quote the whole of what is ambiguous. */
static void skip_rest(reading *r)
{
    while ((r->now.kind >= SIGN_ARABIC && r->now.kind <= SIGN_LARGE_UNIT)
           || is_inner_mark(r)) {
        advance(r);
    }
}

/* False if no number starts at `text`. */
static bool read_number(reading *r, const char *text)
{
    *r = (reading){.at = text, .now = sign_at(text)};
    if (!read_term(r)) {
        return false;
    }
    while (!r->ended && !r->ambiguous && read_term(r)) {}
    if (r->now.kind == SIGN_ARABIC || r->now.kind == SIGN_CHINESE
        || (r->now.kind == SIGN_POINT && !r->chinese && is_inner_mark(r))) {
        r->ambiguous = true;
    }
    if (r->ambiguous) {
        skip_rest(r);
    }
    return true;
}

static mete_numeral_status finish(const reading *r, mete_exact *total)
{
    *total = r->above + r->middle + r->section;
    return r->ambiguous                       ? METE_NUMERAL_AMBIGUOUS
         : r->too_fine                        ? METE_NUMERAL_TOO_FINE
         : r->too_large || *total > INT64_MAX ? METE_NUMERAL_TOO_LARGE
                                              : METE_NUMERAL_OK;
}

/* 百 and its like, which are numbers only beside 分之. */
static bool read_lone_unit(reading *r, const char *text)
{
    sign s = sign_at(text);

    if (s.kind != SIGN_SMALL_UNIT && s.kind != SIGN_LARGE_UNIT) {
        return false;
    }
    *r = (reading){
        .at = text + s.bytes, .section = s.value * ONE, .chinese = true};
    return true;
}

static bool read_parts(reading *r, const char *text)
{
    return read_number(r, text)
        || (sign_at(text).value == 100 && read_lone_unit(r, text));
}

/* Parts of a whole, as long as six digits hold them. */
static mete_numeral_status divide_parts(const reading *whole,
                                        const reading *parts,
                                        mete_decimal *value)
{
    mete_exact divisor;
    mete_exact number;
    mete_numeral_status status = finish(whole, &divisor);

    if (status == METE_NUMERAL_OK) {
        status = finish(parts, &number);
    }
    if (status != METE_NUMERAL_OK) {
        return status;
    }
    if (divisor == 0) {
        return METE_NUMERAL_AMBIGUOUS;
    }
    number *= ONE;
    if (number % divisor != 0) {
        return METE_NUMERAL_TOO_FINE;
    }
    if (number / divisor > INT64_MAX) {
        return METE_NUMERAL_TOO_LARGE;
    }
    *value = (mete_decimal)(number / divisor);
    return METE_NUMERAL_OK;
}

static bool is_parts_of(const reading *whole)
{
    return whole->chinese && !whole->fraction
        && strncmp(whole->at, PARTS_OF, strlen(PARTS_OF)) == 0;
}

mete_numeral_status mete_numeral_read(const char *text, size_t *bytes,
                                      mete_decimal *value, bool *ratio)
{
    reading number;
    reading parts;
    mete_exact total;
    mete_numeral_status status;
    bool plain = read_number(&number, text);

    *bytes = 0;
    *value = 0;
    *ratio = false;
    if (!plain && !read_lone_unit(&number, text)) {
        return METE_NUMERAL_NONE;
    }
    if (is_parts_of(&number)
        && read_parts(&parts, number.at + strlen(PARTS_OF))) {
        *bytes = (size_t)(parts.at - text);
        *ratio = true;
        return divide_parts(&number, &parts, value);
    }
    if (!plain) {
        return METE_NUMERAL_NONE;
    }
    *bytes = (size_t)(number.at - text);
    status = finish(&number, &total);
    if (status == METE_NUMERAL_OK) {
        *value = (mete_decimal)total;
    }
    return status;
}

/* How numerals are written. */
typedef struct {
    const char *digits[10];
    const char *units[4];
    bool capital; /* 壹拾, not 拾; 零 also where a group ends in a zero */
} script;

static const script plain_script = {
    {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"},
    {"", "十", "百", "千"},
    false};

static const script capital_script = {
    {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"},
    {"", "拾", "佰", "仟"},
    true};

/* Four groups of at most nine characters of three bytes, with room. */
typedef struct {
    char text[160];
    size_t length;
} writing;

static void put(writing *w, const char *text)
{
    size_t bytes = strlen(text);

    memcpy(w->text + w->length, text, bytes + 1);
    w->length += bytes;
}

/* Four digits, at least one of them not zero. */
static void put_group(writing *w, const script *s, unsigned group)
{
    static const unsigned powers[] = {1, 10, 100, 1000};
    bool begun = false;
    bool zero = false;

    for (int i = 3; i >= 0; i--) {
        unsigned digit = group / powers[i] % 10;

        if (digit == 0) {
            zero = begun;
            continue;
        }
        if (zero) {
            put(w, s->digits[0]);
        }
        if (i != 1 || digit != 1 || w->length > 0 || s->capital) {
            put(w, s->digits[digit]);
        }
        put(w, s->units[i]);
        begun = true;
        zero = false;
    }
}

/* Below 10^16. */
static void put_number(writing *w, const script *s, uint64_t value)
{
    static const char *const units[] = {"", "万", "亿", "万"};
    unsigned before = 0; /* the group that was written last */
    bool gap = false;    /* and there are empty ones behind it */
    uint64_t divisor = UINT64_C(1000000000000);

    for (int i = 3; i >= 0; i--, divisor /= WAN) {
        unsigned group = (unsigned)(value / divisor % WAN);

        if (group == 0) {
            gap = true;
        } else {
            if (before != 0
                && (gap || group < 1000 || (s->capital && before % 10 == 0))) {
                put(w, s->digits[0]);
            }
            put_group(w, s, group);
            before = group;
            gap = false;
        }
        if (group != 0 || (i == 2 && before != 0)) {
            put(w, units[i]);
        }
    }
    if (before == 0) {
        put(w, s->digits[0]);
    }
}

size_t mete_numeral_format(unsigned value, char *text, size_t size)
{
    writing w = {"", 0};

    put_number(&w, &plain_script, value);
    if (w.length >= size) { /* a numeral that is cut off is another one */
        w.length = 0;
    }
    if (size > 0) {
        memcpy(text, w.text, w.length);
        text[w.length] = '\0';
    }
    return w.length;
}

char *mete_numeral_money_words(mete_exact value)
{
    writing w = {"", 0};
    uint64_t fen;
    unsigned jiao;

    if (value < 0 || value > mete_exact_power(15) * METE_EXACT_ONE) {
        return NULL;
    }
    fen = (uint64_t)(value / METE_EXACT_FEN);
    jiao = (unsigned)(fen / 10 % 10);
    if (fen >= 100 || fen == 0) {
        put_number(&w, &capital_script, fen / 100);
        put(&w, "元");
    }
    if (jiao != 0) {
        put(&w, capital_script.digits[jiao]);
        put(&w, "角");
    } else if (fen % 10 != 0 && fen >= 100) {
        put(&w, capital_script.digits[0]);
    }
    if (fen % 10 != 0) {
        put(&w, capital_script.digits[fen % 10]);
    }
    put(&w, fen % 10 != 0 ? "分" : "整");
    return g_strconcat("人民币", w.text, NULL);
}
