/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The facts of a case as a decision tells them: what was found, what was
 * presumed, what is still to be found out.
 */
#include "report/rationale.h"

#include "report/words.h"

#include <glib.h>

/* How a fact is told; those of one way share a sentence. */
typedef enum { TOLD_VALUE, TOLD_HELD, TOLD_NOT_HELD, TOLD_JUDGED } telling;

static const struct {
    telling told;
    const char *head;
    const char *between;
} sentences[] = {
    {TOLD_VALUE, "具体事实为：", "，"},
    {TOLD_HELD, "存在下列情形：", "；"},
    {TOLD_NOT_HELD, "不存在下列情形：", "；"},
    {TOLD_JUDGED, "经综合判断，", "；"},
};

/* The order in which a decision tells values: who, when, how much, and what
 * came of it. */
static const mete_fact_kind order[] = {
    METE_FACT_CHOICE, METE_FACT_DATE,      METE_FACT_MONEY,  METE_FACT_NUMBER,
    METE_FACT_COUNT,  METE_FACT_SCALE,     METE_FACT_EVENTS, METE_FACT_TEXT,
    METE_FACT_FLAG,   METE_FACT_JUDGEMENT,
};

static telling telling_of(const mete_fact *fact, const mete_slot *slot)
{
    bool point = slot->lo == slot->hi && slot->lo > METE_VALUE_UNDETERMINABLE;
    if (fact->kind == METE_FACT_JUDGEMENT && point) {
        return TOLD_JUDGED;
    }
    if (fact->kind != METE_FACT_FLAG || !point) {
        return TOLD_VALUE;
    }
    return slot->lo != 0 || fact->opposite != NULL ? TOLD_HELD : TOLD_NOT_HELD;
}

/* Bytes of a full stop or the like at the end of a text, 0 if none is. */
static size_t stop_at_end(const char *text, size_t length)
{
    static const char *const stops[] = {"。", "；", ".", ";"};
    for (size_t i = 0; i < sizeof stops / sizeof stops[0]; i++) {
        size_t bytes = strlen(stops[i]);
        if (length >= bytes
            && memcmp(text + length - bytes, stops[i], bytes) == 0) {
            return bytes;
        }
    }
    return 0;
}

/* A reason within a sentence that goes on. */
static void put_reason(mete_buffer *text, const char *reason)
{
    size_t length = reason != NULL ? strlen(reason) : 0;
    size_t stop;
    while ((stop = stop_at_end(reason, length)) > 0) {
        length -= stop;
    }
    if (length > 0) {
        mete_buffer_text(text, "（");
        mete_buffer_bytes(text, reason, length);
        mete_buffer_text(text, "）");
    }
}

static void put_days(mete_buffer *text, const mete_fact *fact,
                     const mete_found *found)
{
    const mete_found_events *events = mete_found_days(found, fact->index);
    if (events == NULL || events->count == 0) {
        mete_buffer_format(text, "没有%s", fact->label);
        return;
    }
    mete_buffer_format(text, "%s%d次，%s在", fact->label, (int)events->count,
                       events->count > 1 ? "分别" : "");
    for (size_t i = 0; i < events->count; i++) {
        mete_buffer_text(text, i > 0 ? "、" : "");
        mete_words_date(text, found->days.list[events->first + i]);
    }
}

static void put_value(mete_buffer *text, const mete_fact *fact,
                      const mete_found *found, const mete_slot *value)
{
    if (fact->kind == METE_FACT_EVENTS) {
        put_days(text, fact, found);
    } else if (value->hi == METE_VALUE_ABSENT) {
        mete_buffer_format(text, "没有%s", fact->label);
    } else if (value->hi == METE_VALUE_UNDETERMINABLE) {
        mete_buffer_format(text, "%s无法查明", fact->label);
    } else if (value->lo != value->hi) {
        mete_buffer_format(text, "%s在", fact->label);
        mete_words_value(text, fact, value->lo);
        mete_buffer_text(text, "至");
        mete_words_value(text, fact, value->hi);
        mete_buffer_text(text, "之间");
    } else if (fact->kind == METE_FACT_TEXT) { /* its words are its reason */
        mete_buffer_text(text, fact->label);
    } else {
        mete_buffer_format(text, "%s为", fact->label);
        mete_words_value(text, fact, value->lo);
    }
    put_reason(text, mete_found_reason_of(found, fact->index));
}

static void put_fact(mete_buffer *text, const mete_fact *fact,
                     const mete_found *found, const mete_slot *value,
                     telling told)
{
    switch (told) {
    case TOLD_VALUE:
        put_value(text, fact, found, value);
        return;
    case TOLD_HELD:
        mete_buffer_text(text,
                         value->lo != 0 ? fact->label : fact->opposite);
        break;
    case TOLD_NOT_HELD:
        mete_buffer_text(text, fact->label);
        break;
    case TOLD_JUDGED:
        mete_buffer_format(text, "%s“%s”",
                           value->lo != 0 ? "属于" : "不属于",
                           fact->label);
        break;
    }
    put_reason(text, mete_found_reason_of(found, fact->index));
}

/* Facts of one kind that this sentence tells.  Personal ones stand elsewhere
 * in a decision. */
static size_t put_kind(mete_buffer *text, const mete_finding *finding,
                       const mete_found *found, size_t sentence,
                       mete_fact_kind kind, size_t count)
{
    const mete_rulebook *rulebook = finding->rulebook;
    for (size_t i = 0; i < rulebook->fact_count; i++) {
        const mete_fact *fact = rulebook->facts[i];
        const mete_slot *value = mete_found_of(found, (int)i);
        if (value == NULL || fact->personal || fact->kind != kind
            || telling_of(fact, value) != sentences[sentence].told) {
            continue;
        }
        mete_buffer_text(text, count++ > 0 ? sentences[sentence].between
                                           : sentences[sentence].head);
        put_fact(text, fact, found, value, sentences[sentence].told);
    }
    return count;
}

static void put_sentence(mete_buffer *text, const mete_finding *finding,
                         const mete_found *found, size_t sentence)
{
    size_t count = 0;
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++) {
        count = put_kind(text, finding, found, sentence, order[i], count);
    }
    mete_buffer_text(text, count > 0 ? "。" : "");
}

void mete_rationale_facts(mete_buffer *text, const mete_finding *finding,
                          const mete_found *found)
{
    mete_buffer_format(text, "经查明，当事人的行为属于“%s”。",
                       finding->item->title);
    for (size_t i = 0; i < sizeof sentences / sizeof sentences[0]; i++) {
        put_sentence(text, finding, found, i);
    }
}

/* What was presumed, in words; empty for the place, which has none. */
static char *presumed_words(const mete_presumption *presumed)
{
    mete_buffer words = {0};
    if (presumed->fact != NULL) {
        mete_words_value(&words, presumed->fact, presumed->value);
    } else if (presumed->factor != NULL) {
        mete_buffer_text(&words, presumed->level != NULL
                                     ? presumed->level->label
                                     : "最低一档");
    } else if (presumed->document != NULL) {
        mete_buffer_text(&words, presumed->document->days);
    }
    return mete_buffer_take(&words);
}

static void end_presumption(mete_buffer *text, const char *words)
{
    if (words != NULL && *words != '\0') {
        mete_buffer_format(text, "按“%s”认定", words);
    } else {
        mete_buffer_text(text, "按裁量基准适用的地域认定");
    }
}

/* Those that were presumed alike stand together: “甲”、“乙”按“否”认定. */
static void put_presumptions(mete_buffer *text, const mete_finding *finding,
                             bool adverse, const char *head)
{
    char *last = NULL;
    for (size_t i = 0; i < finding->presumed.count; i++) {
        const mete_presumption *presumed = &finding->presumed.list[i];
        if (presumed->adverse != adverse
            || mete_words_presumed_before(finding, i)) {
            continue;
        }
        char *words = presumed_words(presumed);
        bool alike = last != NULL && g_strcmp0(last, words) == 0;
        if (last != NULL && !alike) {
            end_presumption(text, last);
        }
        mete_buffer_text(text, last == NULL ? head : alike ? "、" : "；");
        mete_buffer_format(text, "“%s”",
                           presumed->fact != NULL     ? presumed->fact->label
                           : presumed->factor != NULL ? presumed->factor->name
                           : presumed->document != NULL
                               ? "裁量基准的版本"
                               : "违法行为发生地");
        g_free(last);
        last = words;
    }
    if (last != NULL) {
        end_presumption(text, last);
        mete_buffer_text(text, "。");
    }
    g_free(last);
}

void mete_rationale_presumed(mete_buffer *text, const mete_finding *finding)
{
    put_presumptions(text, finding, true,
                     "下列事实没有查明，按对当事人不利的通常情形认定，"
                     "作出决定之前应当核实：");
    put_presumptions(text, finding, false,
                     "下列事实没有查明，按通常情形认定：");
}

void mete_rationale_missing(mete_buffer *text, const mete_finding *finding)
{
    for (size_t i = 0; i < finding->missing.count; i++) {
        mete_buffer_text(text, i > 0 ? "、" : "尚须查明的事实有：");
        mete_buffer_format(text, "“%s”", finding->missing.list[i].fact->label);
    }
    mete_buffer_text(text, finding->missing.count > 0 ? "。" : "");
}
