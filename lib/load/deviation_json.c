/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * {"deviation": {"ground", "approved_by", "approval", "min", "max"}}: the fine
 * that was decided, and who has agreed to it.  Whether it lies inside the
 * benchmark is not asked here.
 */
#include "load/deviation_json.h"

#include "base/message.h"
#include "load/fact_json.h"
#include "load/value.h"

#include <glib.h>
#include <string.h>

static const char *const keys[] = {"ground", "approved_by", "approval", "min",
                                   "max"};

static void read_text(mete_reader *reader, const json_t *json, char **text)
{
    if (!json_is_string(json)) {
        mete_reader_fault(reader, "wrong_kind", NULL, "应是带引号的文字");
    } else if (mete_reader_has_room(reader, json_string_value(json))) {
        *text = g_strdup(json_string_value(json));
    }
}

/* Money as in facts: an integer of yuan, or a text. */
static bool read_money(mete_reader *reader, const json_t *json,
                       mete_exact *amount)
{
    static const mete_fact money = {.kind = METE_FACT_MONEY,
                                    .label = "罚款",
                                    .unit = METE_UNIT_MONEY,
                                    .unit_scale = METE_DECIMAL_ONE,
                                    .max = METE_VALUE_UNBOUNDED};
    char *why = NULL;
    int64_t value = 0;
    bool done = false;

    if (json_is_integer(json)) {
        done = mete_value_from_integer(&money, json_integer_value(json),
                                       &value, &why);
    } else if (json_is_string(json)) {
        done = mete_value_read(&money, json_string_value(json), &value, &why);
    } else {
        mete_reader_fault(reader, "wrong_kind", NULL,
                          "应是整数，或带引号的金额，如\"1.2万元\"");
        return false;
    }
    if (!done) {
        mete_reader_refuse(reader, "bad_value", why);
    } else if (value < 0) {
        mete_reader_fault(reader, "bad_value", NULL, "罚款不能小于0元");
    }
    *amount = mete_exact_from_decimal(value);
    return done && value >= 0;
}

/* Which ends were written and could be read. */
typedef struct {
    bool min;
    bool max;
    bool min_seen;
    bool max_seen;
} ends;

static void read_member(mete_reader *reader, const char *key,
                        const json_t *json, mete_deviation *deviation,
                        ends *found)
{
    if (strcmp(key, "ground") == 0) {
        read_text(reader, json, &deviation->ground);
    } else if (strcmp(key, "approved_by") == 0) {
        read_text(reader, json, &deviation->approved_by);
    } else if (strcmp(key, "approval") == 0) {
        read_text(reader, json, &deviation->approval);
    } else if (strcmp(key, "min") == 0) {
        found->min_seen = true;
        found->min = read_money(reader, json, &deviation->min);
    } else if (strcmp(key, "max") == 0) {
        found->max_seen = true;
        found->max = read_money(reader, json, &deviation->max);
    } else {
        mete_reader_unknown_key(reader, key, keys, G_N_ELEMENTS(keys));
    }
}

/* One sum may be written as either end. */
static bool settle_ends(mete_reader *reader, mete_deviation *deviation,
                        const ends *found)
{
    if (!found->min_seen && !found->max_seen) {
        mete_reader_fault(reader, "missing_field",
                          "如\"min\": \"1.2万元\", \"max\": \"1.2万元\"",
                          "没有写决定的罚款min和max");
        return false;
    }
    if (!found->min_seen) {
        deviation->min = deviation->max;
    } else if (!found->max_seen) {
        deviation->max = deviation->min;
    }
    if (found->min && found->max && deviation->min > deviation->max) {
        mete_reader_fault(reader, "empty_range", "把min和max对调",
                          "决定的罚款，min大于max");
        return false;
    }
    return (found->min || !found->min_seen) && (found->max || !found->max_seen);
}

/* The members of `deviation`, with places of their own. */
static void read_members(mete_reader *reader, json_t *json)
{
    mete_deviation deviation = {0};
    ends found = {0};
    mete_json_cursor cursor = mete_json_cursor_enter(reader->cursor);
    mete_reader inner = *reader;
    const char *key;
    json_t *value;

    inner.cursor = &cursor;
    inner.member = 0;
    inner.prefix = "decision.deviation.";
    json_object_foreach(json, key, value)
    {
        inner.subject = key;
        read_member(&inner, key, value, &deviation, &found);
        inner.member++;
    }
    if (settle_ends(reader, &deviation, &found)) {
        mete_deviation_free(reader->the_case->deviation);
        reader->the_case->deviation = mete_deviation_copy(&deviation);
        if (reader->the_case->deviation == NULL) {
            mete_reader_fault(reader, "no_memory", NULL, "内存不足");
        }
    }
    g_free(deviation.ground);
    g_free(deviation.approved_by);
    g_free(deviation.approval);
}

void mete_deviation_from_json(mete_reader *reader, json_t *decision)
{
    static const char *const known[] = {"deviation"};
    mete_reader inner = *reader;
    mete_json_cursor cursor;
    const char *key;
    json_t *value;

    if (!json_is_object(decision)
        || json_object_get(decision, "deviation") == NULL) {
        mete_reader_fault(reader, "wrong_kind", NULL,
                          "decision应是{\"deviation\": {…}}，"
                          "写明决定的罚款和调整适用的理由、批准");
        return;
    }
    mete_reader_locate(reader); /* the cursor stands at this member */
    cursor = mete_json_cursor_enter(reader->cursor);
    inner.cursor = &cursor;
    inner.member = 0;
    inner.prefix = "decision.";
    json_object_foreach(decision, key, value)
    {
        inner.subject = key;
        if (strcmp(key, "deviation") != 0) {
            mete_reader_unknown_key(&inner, key, known, 1);
        } else if (!json_is_object(value)) {
            mete_reader_fault(&inner, "wrong_kind", NULL,
                              "应是对象，如{\"min\": \"1.2万元\"}");
        } else {
            mete_reader_locate(&inner);
            read_members(&inner, value);
        }
        inner.member++;
    }
}
