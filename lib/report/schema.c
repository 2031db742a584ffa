/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Cases of an item as a JSON Schema (2020-12): a form for the facts that the
 * item can ask for, and a check of what a host sends.
 *
 * `properties` has each fact once, under the key that findings use, so that
 * forms can be made of it; `patternProperties` takes its other names, which
 * cases may use as well.  A case may say more than the item asks for: names
 * beside these are left to the reader, which knows all of the rulebook.
 */
#include "report/item.h"

#include "model/plan.h"
#include "report/words.h"
#include "report/writer.h"

#include <glib.h>

#define DAY_PATTERN                                          \
    "[0-9]{4}(-[0-9]{1,2}-[0-9]{1,2}|/[0-9]{1,2}/[0-9]{1,2}" \
    "|年[0-9]{1,2}月[0-9]{1,2}日)"

static const char day[] =
    "{\"type\":\"string\",\"pattern\":\"^" DAY_PATTERN "$\"}";

static void put_member(mete_buffer *json, const char *key, const char *value)
{
    if (value != NULL) {
        mete_buffer_format(json, ",\"%s\":", key);
        mete_write_text(json, value);
    }
}

/* An end of the domain of an amount, in the fact's own unit. */
static void put_end(mete_buffer *json, const char *key, const mete_fact *fact,
                    int64_t value)
{
    if (value != METE_VALUE_UNBOUNDED && value > METE_VALUE_UNDETERMINABLE) {
        mete_buffer_format(json, ",\"%s\":", key);
        mete_words_plain_value(json, fact, value);
    }
}

/* Ids first: hosts send them, and forms show the titles. */
static void put_choice(mete_buffer *json, const mete_fact *fact)
{
    METE_PUT(json, "{\"anyOf\":[{\"oneOf\":[");
    for (size_t i = 0; i < fact->label_count; i++) {
        size_t start;
        mete_write_comma(json, i);
        METE_PUT(json, "{\"const\":");
        start = json->length;
        mete_words_plain_value(json, fact, (int64_t)i);
        mete_write_quoted(json, start);
        put_member(json, "title", fact->labels[i]);
        METE_PUT(json, "}");
    }
    METE_PUT(json, "]},{\"enum\":[");
    for (size_t i = 0; i < fact->label_count; i++) {
        mete_write_comma(json, i);
        mete_write_text(json, fact->labels[i]);
    }
    METE_PUT(json, "]}]}");
}

/* One value: no null, no object that says more. */
static void put_value(mete_buffer *json, const mete_fact *fact)
{
    switch (fact->kind) {
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        METE_PUT(json, "{\"type\":\"boolean\"}");
        break;
    case METE_FACT_MONEY:
    case METE_FACT_NUMBER:
    case METE_FACT_COUNT:
        METE_PUT(json, "{\"type\":[\"integer\",\"string\"]");
        put_end(json, "minimum", fact, fact->min);
        put_end(json, "maximum", fact, fact->max);
        METE_PUT(json, ",\"minLength\":1}");
        break;
    case METE_FACT_DATE:
        mete_buffer_text(json, day);
        break;
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        put_choice(json, fact);
        break;
    case METE_FACT_EVENTS:
        mete_buffer_format(json, "{\"type\":\"array\",\"items\":%s}", day);
        break;
    case METE_FACT_TEXT:
        METE_PUT(json, "{\"type\":\"string\"}");
        break;
    }
}

/* $defs has two entries for each fact: its value, and what may stand for
 * it. */
static void put_reference(mete_buffer *json, const char *what,
                          const mete_fact *fact)
{
    mete_buffer_format(json, "{\"$ref\":\"#/$defs/%s%d\"}", what, fact->index);
}

/* What may stand for the fact: a value, null, or an object. */
static void put_shapes(mete_buffer *json, const mete_fact *fact)
{
    static const char reason[] = ",\"reason\":{\"type\":\"string\"}},";
    static const char strict[] = ",\"additionalProperties\":false}";
    bool absent = fact->may_be_absent;
    METE_PUT(json, "[");
    put_reference(json, "value", fact);
    mete_buffer_text(json, absent ? ",{\"type\":\"null\"}" : "");
    METE_PUT(json, ",{\"type\":\"object\",\"properties\":{\"value\":");
    mete_buffer_text(json, absent ? "{\"anyOf\":[{\"type\":\"null\"}," : "");
    put_reference(json, "value", fact);
    mete_buffer_text(json, absent ? "]}" : "");
    mete_buffer_format(json, "%s\"required\":[\"value\"]%s", reason, strict);
    if (mete_fact_has_ends(fact)) {
        METE_PUT(json, ",{\"type\":\"object\",\"properties\":{\"between\":"
                       "{\"type\":\"array\",\"items\":");
        put_reference(json, "value", fact);
        mete_buffer_format(json,
                           ",\"minItems\":2,\"maxItems\":2}%s"
                           "\"required\":[\"between\"]%s",
                           reason, strict);
    }
    if (fact->may_be_undeterminable) {
        mete_buffer_format(json,
                           ",{\"type\":\"object\",\"properties\":"
                           "{\"undeterminable\":{\"const\":true}%s"
                           "\"required\":[\"undeterminable\"]%s",
                           reason, strict);
    }
    METE_PUT(json, "]");
}

/* Amounts are strings where they have a fraction. */
static void put_default(mete_buffer *json, const mete_fact *fact)
{
    if (!fact->has_presumption) {
        return;
    }
    METE_PUT(json, ",\"default\":");
    if (fact->presumed == METE_VALUE_ABSENT) {
        METE_PUT(json, "null");
        return;
    }
    size_t start = json->length;
    mete_words_plain_value(json, fact, fact->presumed);
    if (fact->kind != METE_FACT_FLAG && fact->kind != METE_FACT_JUDGEMENT) {
        mete_write_quoted(json, start);
    }
}

static const char *kind_name(mete_fact_kind kind)
{
    static const char *const names[] = {
        [METE_FACT_FLAG] = "flag",           [METE_FACT_MONEY] = "money",
        [METE_FACT_NUMBER] = "number",       [METE_FACT_COUNT] = "count",
        [METE_FACT_DATE] = "date",           [METE_FACT_CHOICE] = "choice",
        [METE_FACT_SCALE] = "scale",         [METE_FACT_EVENTS] = "events",
        [METE_FACT_JUDGEMENT] = "judgement", [METE_FACT_TEXT] = "text",
    };
    return names[kind];
}

static void put_fact(mete_buffer *json, const mete_fact *fact)
{
    mete_write_text(json, mete_fact_key(fact));
    METE_PUT(json, ":{\"title\":");
    mete_write_text(json, fact->label);
    METE_PUT(json, ",\"description\":");
    size_t start = json->length;
    mete_words_question(json, fact);
    mete_write_quoted(json, start);
    put_member(json, "$comment", fact->help);
    put_member(json, "x-kind", kind_name(fact->kind));
    put_member(json, "x-unit", fact->unit_text);
    put_member(json, "x-when", fact->when_text);
    mete_buffer_text(json, fact->personal ? ",\"x-personal\":true" : "");
    put_default(json, fact);
    mete_buffer_format(json, ",\"$ref\":\"#/$defs/fact%d\"}", fact->index);
}

/* A name within a pattern: letters that a pattern reads are escaped. */
static void put_name(mete_buffer *pattern, const char *name)
{
    static const char special[] = "\\^$.|?*+()[]{}";
    for (; *name != '\0'; name++) {
        if (strchr(special, *name) != NULL) {
            METE_PUT(pattern, "\\");
        }
        mete_buffer_bytes(pattern, name, 1);
    }
}

/* The names beside its key, label, opposite, aliases, as a pattern; false if
 * it has none. */
static bool put_other_names(mete_buffer *json, const mete_fact *fact)
{
    const char *own[] = {fact->name != NULL ? fact->label : NULL,
                         fact->opposite};
    size_t count = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(own) + fact->alias_count; i++) {
        const char *name = i < G_N_ELEMENTS(own)
                             ? own[i]
                             : fact->aliases[i - G_N_ELEMENTS(own)];
        if (name != NULL) {
            mete_buffer_text(json, count++ > 0 ? "|" : "^(");
            put_name(json, name);
        }
    }
    mete_buffer_text(json, count > 0 ? ")$" : "");
    return count > 0;
}

typedef void put_one(mete_buffer *, const mete_fact *);

static void put_pattern(mete_buffer *json, const mete_fact *fact)
{
    size_t start = json->length;
    if (put_other_names(json, fact)) {
        mete_write_quoted(json, start);
        METE_PUT(json, ":");
        put_reference(json, "fact", fact);
    }
}

static void put_definitions(mete_buffer *json, const mete_fact *fact)
{
    mete_buffer_format(json, "\"value%d\":", fact->index);
    put_value(json, fact);
    mete_buffer_format(json, ",\"fact%d\":{\"anyOf\":", fact->index);
    put_shapes(json, fact);
    METE_PUT(json, "}");
}

static bool is_read(const mete_item_plan *plan, uint32_t fact)
{
    for (uint32_t i = 0; i < plan->asked_count; i++) {
        if (plan->asked[i] == fact) {
            return true;
        }
    }
    return false;
}

/* All facts of the item in the order of forms, with commas between what is
 * put. */
static void put_all(mete_buffer *json, const mete_rulebook *rulebook,
                    const mete_item *item, put_one *put)
{
    const mete_item_plan *plan = rulebook->plan->items[item->index];
    size_t end = json->length; /* of what was put last */
    bool first = true;
    for (size_t i = 0; i < rulebook->fact_count; i++) {
        if (!is_read(plan, (uint32_t)i)) {
            continue;
        }
        mete_write_comma(json, first ? 0 : 1);
        size_t start = json->length;
        put(json, rulebook->facts[i]);
        if (json->length > start) {
            end = json->length;
            first = false;
        } else {
            json->length = end;
        }
    }
}

static void put_description(mete_buffer *json, const mete_rulebook *rulebook,
                            const mete_item *item)
{
    size_t start = json->length;
    mete_buffer_format(
        json, "%s；%s；%s", item->department != NULL ? item->department : "",
        rulebook->title != NULL ? rulebook->title : "",
        rulebook->fingerprint != NULL ? rulebook->fingerprint : "");
    mete_write_quoted(json, start);
}

char *mete_report_schema(const mete_rulebook *rulebook, const mete_item *item)
{
    mete_buffer json = {0};
    METE_PUT(&json, "{\"$schema\":"
                    "\"https://json-schema.org/draft/2020-12/schema\","
                    "\"title\":");
    mete_write_text(&json, item->title);
    METE_PUT(&json, ",\"description\":");
    put_description(&json, rulebook, item);
    METE_PUT(&json, ",\"type\":\"object\",\"properties\":{"
                    "\"item\":{\"const\":");
    mete_write_text(&json, item->id);
    METE_PUT(&json, "},\"jurisdiction\":{\"type\":\"string\","
                    "\"pattern\":\"^[0-9]{6}$\"},"
                    "\"want\":{\"type\":\"array\",\"items\":{\"enum\":"
                    "[\"missing\",\"what_if\",\"trace\"]}},"
                    "\"facts\":{\"type\":\"object\",\"properties\":{");
    put_all(&json, rulebook, item, put_fact);
    METE_PUT(&json, "},\"patternProperties\":{");
    put_all(&json, rulebook, item, put_pattern);
    METE_PUT(&json, "}}},"
                    "\"required\":[\"item\"],"
                    "\"additionalProperties\":false,\"$defs\":{");
    put_all(&json, rulebook, item, put_definitions);
    METE_PUT(&json, "}}");
    return mete_buffer_take(&json);
}
