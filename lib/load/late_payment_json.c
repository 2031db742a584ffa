/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A fine that is paid late, from JSON: {"fine": "2万元", "due": "2026-03-16",
 * "paid": "2026-04-25", "stays": [{"ground": "行政诉讼", "from": "2026-03-20",
 * "to": "2026-04-08"}]}.  Values are read as those of facts are; all that is
 * wrong is said in one run.
 */
#include "load/load.h"

#include "base/message.h"
#include "load/fact_json.h"
#include "load/json_text.h"

#include <glib.h>
#include <string.h>

typedef struct {
    mete_reader reader;
    const mete_surcharge *surcharge;
    mete_late_payment *payment;
    bool has_fine;
    bool has_due;
    bool has_paid;
    bool has_today;
} document;

static const char *const keys[] = {"fine", "due",      "paid", "today",
                                   "stays", "rounding", "unit"};

static bool read_value(document *doc, mete_fact_kind kind, const json_t *json,
                       int64_t *value)
{
    const mete_fact fact = {
        .kind = kind,
        .unit = kind == METE_FACT_MONEY ? METE_UNIT_MONEY : METE_UNIT_NONE,
        .unit_scale = METE_DECIMAL_ONE,
        .max = METE_VALUE_UNBOUNDED,
    };

    return mete_value_from_json(&doc->reader, &fact, json, value);
}

static bool read_money(document *doc, const json_t *json, mete_decimal *money)
{
    int64_t value = 0;

    if (!read_value(doc, METE_FACT_MONEY, json, &value)) {
        return false;
    }
    if (value <= 0 || value > METE_DECIMAL_MONEY_MAX
        || value % METE_DECIMAL_FEN != 0) {
        mete_reader_fault(&doc->reader, "out_of_domain", NULL,
                          "应是一分以上一万亿元以下的金额，到分为止");
        return false;
    }
    *money = value;
    return true;
}

static bool read_day(document *doc, const json_t *json, mete_date *day)
{
    int64_t value = 0;

    if (!read_value(doc, METE_FACT_DATE, json, &value)) {
        return false;
    }
    *day = (mete_date)value;
    return true;
}

/* The number of the label or id; `otherwise` with a fault for any other. */
static int64_t read_choice(document *doc, const char **labels, const char **ids,
                           size_t count, const json_t *json, int64_t otherwise)
{
    const mete_fact fact = {
        .kind = METE_FACT_CHOICE,
        .labels = labels,
        .label_ids = ids,
        .label_count = count,
    };
    int64_t value = otherwise;

    return mete_value_from_json(&doc->reader, &fact, json, &value) ? value
                                                                   : otherwise;
}

static void read_rounding(document *doc, const json_t *json)
{
    static const char *labels[] = {"四舍五入", "上取整", "下取整"};
    static const char *ids[] = {"nearest", "up", "down"};

    doc->payment->rounding = (mete_rounding)read_choice(
        doc, labels, ids, G_N_ELEMENTS(labels), json, METE_ROUND_DOWN);
}

static void read_unit(document *doc, const json_t *json)
{
    static const char *labels[] = {"分", "角", "元"};
    static const char *ids[] = {"fen", "jiao", "yuan"};
    static const mete_decimal units[] = {
        METE_DECIMAL_FEN, 10 * METE_DECIMAL_FEN, METE_DECIMAL_ONE};

    doc->payment->unit =
        units[read_choice(doc, labels, ids, G_N_ELEMENTS(labels), json, 0)];
}

/* ---- stays ---- */

static const mete_stay *read_ground(document *doc, const json_t *json)
{
    const mete_surcharge *surcharge = doc->surcharge;
    const char *labels[METE_FACT_LABELS_MAX];
    int64_t value;

    for (size_t i = 0; i < surcharge->stay_count; i++) {
        labels[i] = surcharge->stays[i].name;
    }
    if (surcharge->stay_count == 0) {
        mete_reader_fault(&doc->reader, "unknown_ground", NULL,
                          "裁量基准的 surcharge 没有写停止计算的事由（stays）");
        return NULL;
    }
    value =
        read_choice(doc, labels, NULL, surcharge->stay_count, json, -1);
    return value >= 0 ? &surcharge->stays[value] : NULL;
}

static void fault_missing(document *doc, const char *key)
{
    doc->reader.subject = NULL;
    mete_reader_fault(&doc->reader, "missing_key", NULL, "没有写%s", key);
}

static void read_halt_member(document *doc, const char *key, const json_t *json,
                             mete_halt *halt, uint32_t *read)
{
    static const char *const known[] = {"ground", "from", "to"};

    doc->reader.subject = key;
    if (strcmp(key, "ground") == 0) {
        halt->stay = read_ground(doc, json);
        *read |= 1;
    } else if (strcmp(key, "from") == 0) {
        *read |= read_day(doc, json, &halt->from) ? 6 : 2;
    } else if (strcmp(key, "to") == 0) {
        bool ends = !json_is_null(json);

        *read |= ends && read_day(doc, json, &halt->to) ? 8 : 0;
    } else {
        doc->reader.subject = NULL;
        mete_reader_unknown_key(&doc->reader, key, known, G_N_ELEMENTS(known));
    }
}

/* Bits of `read`: 1 ground, 2 from, 4 from is a day, 8 to is one. */
static void read_halt(document *doc, json_t *object, mete_halt *halt)
{
    uint32_t read = 0;
    const char *key;
    json_t *value;

    *halt = (mete_halt){.to = METE_DATE_MAX};
    json_object_foreach(object, key, value)
    {
        read_halt_member(doc, key, value, halt, &read);
    }
    if ((read & 1) == 0) {
        fault_missing(doc, "ground");
    }
    if ((read & 2) == 0) {
        fault_missing(doc, "from");
    }
    if ((read & 12) == 12 && halt->to < halt->from) {
        doc->reader.subject = "to";
        mete_reader_fault(&doc->reader, "empty_range", "起止日期是不是写反了？",
                          "停止计算的最后一日早于第一日");
    }
}

static void read_halts(document *doc, const json_t *list)
{
    mete_late_payment *payment = doc->payment;
    const char *subject = doc->reader.subject;

    if (!json_is_array(list)) {
        mete_reader_fault(&doc->reader, "wrong_kind", NULL,
                          "stays应是数组，如[{\"ground\": \"行政诉讼\","
                          " \"from\": \"2026-03-01\"}]");
        return;
    }
    for (size_t i = 0; i < json_array_size(list); i++) {
        json_t *entry = json_array_get(list, i);
        char *prefix = g_strdup_printf("%s.%zu.", subject, i);

        doc->reader.prefix = prefix;
        doc->reader.subject = NULL;
        if (payment->halt_count == METE_HALTS_MAX) {
            mete_reader_fault(&doc->reader, "too_many", NULL,
                              "停止计算的期间最多%d段", METE_HALTS_MAX);
            i = json_array_size(list);
        } else if (json_is_object(entry)) {
            read_halt(doc, entry, &payment->halts[payment->halt_count++]);
        } else {
            mete_reader_fault(&doc->reader, "wrong_kind", NULL,
                              "应是对象，写明ground、from、to");
        }
        doc->reader.prefix = NULL;
        g_free(prefix);
    }
    doc->reader.subject = subject;
}

/* ---- the document ---- */

static void read_member(document *doc, const char *key, const json_t *value)
{
    mete_late_payment *payment = doc->payment;

    if (strcmp(key, "fine") == 0) {
        doc->has_fine = true;
        read_money(doc, value, &payment->fine);
    } else if (strcmp(key, "due") == 0) {
        doc->has_due = true;
        read_day(doc, value, &payment->due);
    } else if (strcmp(key, "paid") == 0) {
        doc->has_paid = true;
        read_day(doc, value, &payment->until);
    } else if (strcmp(key, "today") == 0) {
        doc->has_today = true;
        read_day(doc, value, &payment->until);
    } else if (strcmp(key, "stays") == 0) {
        read_halts(doc, value);
    } else if (strcmp(key, "rounding") == 0) {
        read_rounding(doc, value);
    } else if (strcmp(key, "unit") == 0) {
        read_unit(doc, value);
    } else {
        doc->reader.subject = NULL;
        mete_reader_unknown_key(&doc->reader, key, keys, G_N_ELEMENTS(keys));
    }
}

static void check_members(document *doc)
{
    doc->reader.cursor = NULL;
    doc->reader.place.line = 1;
    doc->reader.place.column = 1;
    if (!doc->has_fine) {
        fault_missing(doc, _("罚款数额 fine"));
    }
    if (!doc->has_due) {
        fault_missing(doc, _("缴纳期限的最后一日 due"));
    }
    doc->reader.subject = NULL;
    if (!doc->has_paid && !doc->has_today) {
        mete_reader_fault(&doc->reader, "missing_key",
                          "缴纳了的写paid；还没有缴纳的写today，算到这一日",
                          "没有写算到哪一日");
    } else if (doc->has_paid && doc->has_today) {
        mete_reader_fault(&doc->reader, "missing_key",
                          "缴纳了的写paid；还没有缴纳的写today，算到这一日",
                          "paid和today只能写一个");
    }
    doc->payment->paid = doc->has_paid;
}

static void read_document(document *doc, const char *json, size_t length,
                          json_t *root)
{
    mete_json_cursor cursor = mete_json_cursor_open(json, length);
    const char *key;
    json_t *value;

    doc->reader.cursor = &cursor;
    json_object_foreach(root, key, value)
    {
        doc->reader.subject = key;
        read_member(doc, key, value);
        doc->reader.member++;
    }
    check_members(doc);
}

bool mete_load_late_payment(const mete_rulebook *rulebook, const char *json,
                            size_t length, const char *name,
                            mete_late_payment *payment, mete_faults *faults)
{
    size_t before = mete_faults_errors(faults);
    mete_place place = {name, 0, 0};
    document doc = {.reader = mete_reader_of(NULL, faults, &place),
                    .surcharge = rulebook->surcharge,
                    .payment = payment};
    json_t *root;

    *payment = (mete_late_payment){.unit = METE_DECIMAL_FEN,
                                   .rounding = METE_ROUND_DOWN};
    if (rulebook->surcharge == NULL) {
        mete_faults_add(faults, "no_surcharge", NULL, NULL,
                        "裁量基准没有写加处罚款（surcharge）");
        return false;
    }
    mete_json_strip_mark(&json, &length);
    root = mete_json_parse(json, length, name, faults);
    if (root != NULL) {
        read_document(&doc, json, length, root);
        json_decref(root);
    }
    return mete_faults_errors(faults) == before;
}
