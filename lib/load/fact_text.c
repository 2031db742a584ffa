/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One fact as people write it: "1.5万元", "是：理由", "没有", "无法查明".
 */
#include "load/load.h"

#include "base/text.h"
#include "load/statement.h"
#include "load/value.h"

#include <glib.h>
#include <string.h>

static bool is_one_of(const char *text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(text, words[i]) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_flag(const mete_fact *fact)
{
    return fact->kind == METE_FACT_FLAG || fact->kind == METE_FACT_JUDGEMENT;
}

/* Words that are no value.  A flag knows 没有 itself. */
static bool read_word(const char *text, mete_statement *statement)
{
    static const char *const unknown[] = {"未知", "不知道", "unknown"};
    static const char *const undeterminable[] = {"无法查明", "无法查清",
                                                 "undeterminable"};
    static const char *const absent[] = {"没有", "无", "不存在", "absent"};

    if (is_one_of(text, unknown, G_N_ELEMENTS(unknown))) {
        statement->says = METE_SAYS_UNKNOWN;
    } else if (is_one_of(text, undeterminable, G_N_ELEMENTS(undeterminable))) {
        statement->says = METE_SAYS_UNDETERMINABLE;
    } else if (!is_flag(statement->fact)
               && is_one_of(text, absent, G_N_ELEMENTS(absent))) {
        statement->says = statement->fact->kind == METE_FACT_EVENTS
                            ? METE_SAYS_DAYS
                            : METE_SAYS_ABSENT;
    } else {
        return false;
    }
    return true;
}

static bool read_value(mete_reader *reader, const char *text,
                       mete_statement *statement)
{
    char *why = NULL;
    bool done;

    if (statement->fact->kind == METE_FACT_EVENTS) {
        statement->says = METE_SAYS_DAYS;
        done = mete_value_read_days(text, &statement->days, &statement->count,
                                    &why);
    } else {
        statement->says = METE_SAYS_VALUE;
        done = mete_value_read(statement->fact, text, &statement->lo, &why);
        statement->hi = statement->lo;
    }
    if (done && statement->fact->kind == METE_FACT_TEXT) {
        statement->reason = g_strdup(text);
    }
    if (!done) {
        mete_reader_refuse(reader, "bad_value", why);
    }
    return done;
}

/* A label may be a word, 无 or 未知, and then it is the label. */
static bool is_label(const mete_fact *fact, const char *text)
{
    char *why = NULL;
    int64_t value;
    bool label;

    if (fact->kind != METE_FACT_CHOICE && fact->kind != METE_FACT_SCALE) {
        return false;
    }
    label = mete_value_read(fact, text, &value, &why);
    g_free(why);
    return label;
}

/* What stands behind a colon is a reason, where one can be given. */
static char *split_reason(const mete_fact *fact, char *text)
{
    char *colon = strchr(text, ':');
    char *wide = strstr(text, "：");
    size_t bytes = 1;
    char *reason;

    if (!is_flag(fact) && !g_str_has_prefix(text, "无法查")
        && !g_str_has_prefix(text, "undeterminable")) {
        return NULL;
    }
    if (wide != NULL && (colon == NULL || wide < colon)) {
        colon = wide;
        bytes = strlen("：");
    }
    if (colon == NULL) {
        return NULL;
    }
    reason = g_strdup(g_strstrip(colon + bytes));
    *colon = '\0';
    return reason;
}

/* The name alone. */
static bool read_bare(mete_reader *reader, mete_statement *statement)
{
    char *example;

    if (is_flag(statement->fact)) {
        statement->says = METE_SAYS_VALUE;
        statement->lo = statement->hi = 1;
        return true;
    }
    example = mete_value_example(statement->fact);
    mete_reader_fault(reader, "missing_value", NULL,
                      "没有写值，应写成“%s = %s”这样", statement->fact->label,
                      example);
    g_free(example);
    return false;
}

static bool read_text(mete_reader *reader, const char *text,
                      mete_statement *statement)
{
    char *copy = g_strdup(text);
    char *reason = split_reason(statement->fact, g_strstrip(copy));
    char *folded = mete_text_fold(copy);
    bool done;

    if (*folded == '\0') {
        done = read_bare(reader, statement);
    } else if (!is_label(statement->fact, folded)
               && read_word(folded, statement)) {
        done = true;
    } else {
        done = read_value(reader, copy, statement);
    }
    if (reason != NULL && *reason != '\0' && statement->reason == NULL) {
        statement->reason = reason;
        reason = NULL;
    }
    g_free(reason);
    g_free(folded);
    g_free(copy);
    return done;
}

bool mete_statement_from_text(mete_reader *reader, const char *name,
                              const char *value, mete_statement *statement)
{
    bool opposite = false;
    bool done;

    *statement = (mete_statement){0};
    statement->fact = mete_reader_find(reader, name, &opposite);
    if (statement->fact == NULL) {
        return false;
    }
    reader->subject = name;
    done = read_text(reader, value != NULL ? value : "", statement);
    if (done && opposite) {
        mete_statement_turn(statement);
    }
    done = done && mete_statement_check(reader, statement);
    reader->subject = NULL;
    return done;
}

bool mete_load_fact(mete_case *the_case, const char *name, const char *value,
                    const mete_place *place, mete_faults *faults)
{
    mete_reader reader = mete_reader_of(the_case, faults, place);
    mete_statement statement = {0};
    bool done = mete_reader_has_room(&reader, name)
             && mete_reader_has_room(&reader, value)
             && mete_statement_from_text(&reader, name, value, &statement)
             && mete_statement_apply(&reader, &statement);

    mete_statement_clear(&statement);
    return done;
}

/* One end as a value of its own. */
static bool read_end(mete_reader *reader, const char *name, const char *text,
                     mete_statement *end)
{
    bool done = mete_reader_has_room(reader, text)
             && mete_statement_from_text(reader, name, text, end);

    if (done && end->says != METE_SAYS_VALUE) {
        reader->subject = name;
        mete_reader_fault(reader, "bad_value", NULL,
                          "区间的两端都要写值，不能写“%s”", text);
        reader->subject = NULL;
        return false;
    }
    return done;
}

/* From both ends one statement; a flag's opposite turned each of them, and
 * so their order. */
static bool join_ends(mete_reader *reader, const char *name,
                      const mete_statement *high, mete_statement *low)
{
    bool opposite = false;

    mete_reader_find(reader, name, &opposite);
    low->says = METE_SAYS_BETWEEN;
    low->hi = opposite ? low->lo : high->lo;
    low->lo = opposite ? high->lo : low->lo;
    reader->subject = name;
    return mete_statement_check(reader, low);
}

bool mete_load_between(mete_case *the_case, const char *name, const char *low,
                       const char *high, const mete_place *place,
                       mete_faults *faults)
{
    mete_reader reader = mete_reader_of(the_case, faults, place);
    mete_statement from = {0};
    mete_statement to = {0};
    bool done = mete_reader_has_room(&reader, name)
             && (read_end(&reader, name, low, &from)
                 & read_end(&reader, name, high, &to))
             && join_ends(&reader, name, &to, &from)
             && mete_statement_apply(&reader, &from);

    mete_statement_clear(&from);
    mete_statement_clear(&to);
    return done;
}
