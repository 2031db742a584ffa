/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Values of facts and the questions that ask for them, in the words of the
 * rulebook.
 */
#include "report/words.h"

#include <glib.h>

/* In the unit that the fact declares. */
static void put_amount(mete_buffer *buffer, const mete_fact *fact,
                       int64_t value)
{
    char text[METE_DECIMAL_TEXT];
    mete_exact exact = mete_exact_from_decimal(value);
    if (fact->unit_scale > 0 && fact->unit_scale != METE_DECIMAL_ONE) {
        exact = exact * METE_DECIMAL_ONE / fact->unit_scale;
    }
    mete_buffer_bytes(buffer, text, mete_exact_format(exact, text));
}

static const char *label(const mete_fact *fact, int64_t value)
{
    return value >= 0 && (size_t)value < fact->label_count ? fact->labels[value]
                                                           : "";
}

void mete_words_value(mete_buffer *buffer, const mete_fact *fact, int64_t value)
{
    if (value == METE_VALUE_ABSENT || value == METE_VALUE_UNDETERMINABLE) {
        mete_buffer_text(buffer,
                         value == METE_VALUE_ABSENT ? "没有" : "无法查明");
        return;
    }
    switch (fact->kind) {
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        mete_buffer_text(buffer, value != 0 ? "是" : "否");
        break;
    case METE_FACT_MONEY:
        mete_words_amount(buffer, METE_COUNT_MONEY,
                          mete_exact_from_decimal(value));
        break;
    case METE_FACT_NUMBER:
    case METE_FACT_COUNT:
        put_amount(buffer, fact, value);
        mete_buffer_text(buffer,
                         fact->unit_text != NULL ? fact->unit_text : "");
        break;
    case METE_FACT_DATE:
        mete_words_date(buffer, (mete_date)value);
        break;
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        mete_buffer_text(buffer, label(fact, value));
        break;
    case METE_FACT_EVENTS:
    case METE_FACT_TEXT:
        break;
    }
}

void mete_words_plain_value(mete_buffer *buffer, const mete_fact *fact,
                            int64_t value)
{
    char text[METE_DECIMAL_TEXT];
    if (value == METE_VALUE_ABSENT || value == METE_VALUE_UNDETERMINABLE) {
        mete_buffer_text(buffer, value == METE_VALUE_ABSENT ? "absent"
                                                            : "undeterminable");
        return;
    }
    switch (fact->kind) {
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        mete_buffer_text(buffer, value != 0 ? "true" : "false");
        break;
    case METE_FACT_MONEY:
    case METE_FACT_NUMBER:
    case METE_FACT_COUNT:
        put_amount(buffer, fact, value);
        break;
    case METE_FACT_DATE:
        mete_buffer_bytes(buffer, text,
                          mete_date_format((mete_date)value, text));
        break;
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        mete_buffer_text(buffer, label(fact, value)[0] != '\0'
                                         && fact->label_ids != NULL
                                         && fact->label_ids[value] != NULL
                                     ? fact->label_ids[value]
                                     : label(fact, value));
        break;
    case METE_FACT_EVENTS:
    case METE_FACT_TEXT:
        break;
    }
}

static void ask_choice(mete_buffer *buffer, const mete_fact *fact)
{
    mete_buffer_format(buffer, "%s是哪一种：", fact->label);
    for (size_t i = 0; i < fact->label_count; i++) {
        mete_buffer_text(buffer, i > 0 ? "、" : "");
        mete_buffer_text(buffer, fact->labels[i]);
    }
    mete_buffer_text(buffer, "？");
}

void mete_words_question(mete_buffer *buffer, const mete_fact *fact)
{
    if (fact->ask != NULL) {
        mete_buffer_text(buffer, fact->ask);
        return;
    }
    switch (fact->kind) {
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        if (g_str_has_suffix(fact->label, "？")) {
            mete_buffer_text(buffer, fact->label);
        } else {
            mete_buffer_format(buffer, "是否“%s”？", fact->label);
        }
        break;
    case METE_FACT_MONEY:
        mete_buffer_format(buffer, "%s是多少元？", fact->label);
        break;
    case METE_FACT_NUMBER:
    case METE_FACT_COUNT:
        mete_buffer_format(buffer, "%s是多少%s？", fact->label,
                           fact->unit_text != NULL ? fact->unit_text : "");
        break;
    case METE_FACT_DATE:
        mete_buffer_format(buffer, "%s是哪一天？", fact->label);
        break;
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        ask_choice(buffer, fact);
        break;
    case METE_FACT_EVENTS:
        mete_buffer_format(buffer, "%s各在哪一天？", fact->label);
        break;
    case METE_FACT_TEXT:
        mete_buffer_format(buffer, "%s是什么？", fact->label);
        break;
    }
}
