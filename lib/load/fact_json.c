/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One fact of a case document: a value, or an object that says more.
 */
#include "load/fact_json.h"

#include "base/message.h"
#include "base/text.h"
#include "load/value.h"

#include <glib.h>
#include <string.h>

/* What was written, by kind. */
static const char *found(const json_t *json)
{
    switch (json_typeof(json)) {
    case JSON_OBJECT:
        return _("对象");
    case JSON_ARRAY:
        return _("数组");
    case JSON_STRING:
        return _("文字");
    case JSON_INTEGER:
    case JSON_REAL:
        return _("数字");
    case JSON_TRUE:
    case JSON_FALSE:
        return _("true或false");
    case JSON_NULL:
    default:
        return "null";
    }
}

/* How a value of the fact is written in JSON; to be freed. */
static char *expected(const mete_fact *fact)
{
    char *words = NULL;
    char *text;

    switch (fact->kind) {
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        return g_strdup(_("true或false，不带引号"));
    case METE_FACT_MONEY:
    case METE_FACT_NUMBER:
    case METE_FACT_COUNT:
        words = mete_value_example(fact);
        text = g_strdup_printf(_("整数，或带引号的数量，如\"%s\""), words);
        break;
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        words = mete_value_domain(fact);
        text = g_strdup_printf(_("带引号的选项之一：%s"), words);
        break;
    case METE_FACT_DATE:
        return g_strdup(_("带引号的日期，如\"2026-03-01\""));
    case METE_FACT_EVENTS:
        return g_strdup(_("日期的数组，如[\"2026-03-01\"]"));
    case METE_FACT_TEXT:
    default:
        return g_strdup(_("带引号的文字"));
    }
    g_free(words);
    return text;
}

static bool refuse_kind(mete_reader *reader, const mete_fact *fact,
                        const json_t *json)
{
    char *words = expected(fact);

    mete_reader_fault(reader, "wrong_kind", NULL, "应是%s；写成了%s", words,
                      found(json));
    g_free(words);
    return false;
}

static bool refuse_fraction(mete_reader *reader)
{
    mete_reader_fault(reader, "fraction", "给它加上引号，如\"9999.99\"",
                      "带小数或指数的数字不能直接写，会失去精确");
    return false;
}

/* Words of the spoken language that JSON says in another way. */
static const char *hint_for(const char *text)
{
    static const struct {
        const char *word;
        const char *hint;
    } hints[] = {
        {"没有", N_("没有就写null")},
        {"无", N_("没有就写null")},
        {"不存在", N_("没有就写null")},
        {"未知", N_("不知道就不要写这一项")},
        {"不知道", N_("不知道就不要写这一项")},
        {"无法查明", N_("应写{\"undeterminable\": true, \"reason\": \"…\"}")},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(hints); i++) {
        if (strcmp(hints[i].word, text) == 0) {
            return hints[i].hint;
        }
    }
    return NULL;
}

static bool read_string(mete_reader *reader, const mete_fact *fact,
                        const char *text, int64_t *value)
{
    char *why = NULL;

    if (mete_value_read(fact, text, value, &why)) {
        return true;
    }
    mete_reader_fault(reader, "bad_value", hint_for(text), "%s", why);
    g_free(why);
    return false;
}

static bool read_integer(mete_reader *reader, const mete_fact *fact,
                         int64_t number, int64_t *value)
{
    char *why = NULL;
    bool done = mete_value_from_integer(fact, number, value, &why);

    if (!done) {
        mete_reader_refuse(reader, "bad_value", why);
    }
    return done;
}

/* A point: no null, no list, no object. */
bool mete_value_from_json(mete_reader *reader, const mete_fact *fact,
                          const json_t *json, int64_t *value)
{
    bool flag =
        fact->kind == METE_FACT_FLAG || fact->kind == METE_FACT_JUDGEMENT;

    if (flag && json_is_boolean(json)) {
        *value = json_is_true(json);
        return true;
    }
    if (mete_fact_is_amount(fact) && json_is_integer(json)) {
        return read_integer(reader, fact, json_integer_value(json), value);
    }
    if (mete_fact_is_amount(fact) && json_is_real(json)) {
        return refuse_fraction(reader);
    }
    if (!flag && fact->kind != METE_FACT_EVENTS && json_is_string(json)) {
        return read_string(reader, fact, json_string_value(json), value);
    }
    return refuse_kind(reader, fact, json);
}

static bool read_day(mete_reader *reader, const json_t *json, mete_date *day)
{
    const char *text = json_string_value(json);
    char *folded = mete_text_fold(text != NULL ? text : "");
    bool done = mete_date_parse(folded, strlen(folded), day);
    char *quoted;

    if (!done && text != NULL) {
        quoted = mete_value_clip(text);
        mete_reader_fault(reader, "bad_value", NULL,
                          "“%s”不是日期，或者没有这一天；"
                          "应写成2026-03-01、2026/3/1或2026年3月1日",
                          quoted);
        g_free(quoted);
    } else if (!done) {
        mete_reader_fault(reader, "wrong_kind", NULL,
                          "数组里应是带引号的日期，写成了%s", found(json));
    }
    g_free(folded);
    return done;
}

static bool read_days(mete_reader *reader, const json_t *json,
                      mete_statement *statement)
{
    size_t count = json_array_size(json);
    bool done = true;

    statement->says = METE_SAYS_DAYS;
    statement->days = g_try_new(mete_date, count + 1);
    if (statement->days == NULL) {
        mete_reader_fault(reader, "no_memory", NULL, "内存不足");
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        done = read_day(reader, json_array_get(json, i), &statement->days[i])
            && done;
    }
    statement->count = count;
    return done;
}

/* Whatever is no object. */
static bool read_plain(mete_reader *reader, const json_t *json,
                       mete_statement *statement)
{
    const mete_fact *fact = statement->fact;

    if (json_is_null(json)) {
        statement->says = METE_SAYS_ABSENT;
        return true;
    }
    if (fact->kind == METE_FACT_EVENTS && json_is_array(json)) {
        return read_days(reader, json, statement);
    }
    statement->says = METE_SAYS_VALUE;
    if (!mete_value_from_json(reader, fact, json, &statement->lo)) {
        return false;
    }
    statement->hi = statement->lo;
    if (fact->kind == METE_FACT_TEXT) {
        statement->reason = g_strdup(json_string_value(json));
    }
    return true;
}

static bool read_between(mete_reader *reader, const json_t *json,
                         mete_statement *statement)
{
    const mete_fact *fact = statement->fact;

    if (!mete_fact_has_ends(fact)) {
        mete_reader_fault(reader, "wrong_kind", NULL,
                          "这项事实没有大小，不能写between");
        return false;
    }
    if (!json_is_array(json) || json_array_size(json) != 2) {
        mete_reader_fault(reader, "wrong_kind", NULL,
                          "between应是两个值的数组，如[\"8\", \"20\"]");
        return false;
    }
    statement->says = METE_SAYS_BETWEEN;
    return mete_value_from_json(reader, fact, json_array_get(json, 0),
                                &statement->lo)
         & mete_value_from_json(reader, fact, json_array_get(json, 1),
                                &statement->hi);
}

static bool read_undeterminable(mete_reader *reader, const json_t *json,
                                mete_statement *statement)
{
    statement->says = METE_SAYS_UNDETERMINABLE;
    if (json_is_true(json)) {
        return true;
    }
    mete_reader_fault(reader, "wrong_kind",
                      "不是无法查明就不要写undeterminable",
                      "undeterminable只能是true");
    return false;
}

static bool read_reason(mete_reader *reader, const json_t *json,
                        mete_statement *statement)
{
    if (!json_is_string(json)) {
        mete_reader_fault(reader, "wrong_kind", NULL,
                          "reason应是带引号的文字，写成了%s", found(json));
        return false;
    }
    /* An empty reason is none; the words of a text are not written over. */
    if (*json_string_value(json) != '\0' && statement->reason == NULL) {
        statement->reason = g_strdup(json_string_value(json));
    }
    return true;
}

static bool check_keys(mete_reader *reader, json_t *object)
{
    static const char *const keys[] = {"value", "undeterminable", "between",
                                       "reason"};
    bool known = true;
    const char *key;
    json_t *value;

    json_object_foreach(object, key, value)
    {
        bool listed = false;

        for (size_t i = 0; i < G_N_ELEMENTS(keys); i++) {
            listed = listed || strcmp(keys[i], key) == 0;
        }
        if (!listed) {
            mete_reader_unknown_key(reader, key, keys, G_N_ELEMENTS(keys));
            known = false;
        }
    }
    return known;
}

static bool read_object(mete_reader *reader, json_t *object,
                        mete_statement *statement)
{
    const json_t *value = json_object_get(object, "value");
    const json_t *between = json_object_get(object, "between");
    const json_t *undeterminable = json_object_get(object, "undeterminable");
    const json_t *reason = json_object_get(object, "reason");
    bool done = check_keys(reader, object);

    if ((value != NULL) + (between != NULL) + (undeterminable != NULL) != 1) {
        mete_reader_fault(reader, "bad_value", NULL,
                          "对象里value、between、undeterminable"
                          "要写一个，且只能写一个");
        return false;
    }
    if (value != NULL) {
        done = read_plain(reader, value, statement) && done;
    } else if (between != NULL) {
        done = read_between(reader, between, statement) && done;
    } else {
        done = read_undeterminable(reader, undeterminable, statement) && done;
    }
    if (reason != NULL) {
        done = read_reason(reader, reason, statement) && done;
    }
    return done;
}

bool mete_statement_from_json(mete_reader *reader, json_t *json, bool opposite,
                              mete_statement *statement)
{
    bool done = json_is_object(json) ? read_object(reader, json, statement)
                                     : read_plain(reader, json, statement);

    if (done && opposite) {
        mete_statement_turn(statement);
    }
    return done && mete_statement_check(reader, statement);
}
