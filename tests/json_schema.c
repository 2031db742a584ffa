/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * As much of JSON Schema (2020-12) as this library writes.
 */
#include "json_schema.h"

#include <glib.h>
#include <string.h>

/* What a keyword says of a value. */
typedef bool keyword_holds(const json_t *root, const json_t *schema,
                           const json_t *says, const json_t *value);

static bool any_note(const json_t *root, const json_t *schema,
                     const json_t *says, const json_t *value)
{
    (void)root;
    (void)schema;
    (void)says;
    (void)value;
    return true;
}

static bool fits_reference(const json_t *root, const json_t *schema,
                           const json_t *says, const json_t *value)
{
    static const char before[] = "#/$defs/";
    const char *name = json_string_value(says);
    (void)schema;
    json_schema_must(g_str_has_prefix(name, before), "reference %s", name);
    const json_t *meant =
        json_object_get(json_object_get(root, "$defs"), name + strlen(before));
    json_schema_must(meant != NULL, "no definition %s", name);
    return json_schema_holds(root, meant, value);
}

static size_t count_holding(const json_t *root, const json_t *list,
                            const json_t *value)
{
    size_t count = 0;
    for (size_t i = 0; i < json_array_size(list); i++) {
        count += json_schema_holds(root, json_array_get(list, i), value);
    }
    return count;
}

static bool fits_any(const json_t *root, const json_t *schema,
                     const json_t *says, const json_t *value)
{
    (void)schema;
    return count_holding(root, says, value) > 0;
}

static bool fits_one(const json_t *root, const json_t *schema,
                     const json_t *says, const json_t *value)
{
    (void)schema;
    return count_holding(root, says, value) == 1;
}

static bool fits_const(const json_t *root, const json_t *schema,
                       const json_t *says, const json_t *value)
{
    (void)root;
    (void)schema;
    return json_equal(says, value);
}

static bool fits_enum(const json_t *root, const json_t *schema,
                      const json_t *says, const json_t *value)
{
    (void)root;
    (void)schema;
    for (size_t i = 0; i < json_array_size(says); i++) {
        if (json_equal(json_array_get(says, i), value)) {
            return true;
        }
    }
    return false;
}

static bool is_type(const char *type, const json_t *value)
{
    return strcmp(type, "object") == 0  ? json_is_object(value)
         : strcmp(type, "array") == 0   ? json_is_array(value)
         : strcmp(type, "string") == 0  ? json_is_string(value)
         : strcmp(type, "integer") == 0 ? json_is_integer(value)
         : strcmp(type, "boolean") == 0 ? json_is_boolean(value)
         : strcmp(type, "null") == 0    ? json_is_null(value)
                                        : false;
}

static bool fits_type(const json_t *root, const json_t *schema,
                      const json_t *says, const json_t *value)
{
    (void)root;
    (void)schema;
    if (json_is_string(says)) {
        return is_type(json_string_value(says), value);
    }
    for (size_t i = 0; i < json_array_size(says); i++) {
        if (is_type(json_string_value(json_array_get(says, i)), value)) {
            return true;
        }
    }
    return false;
}

/* Compiled once: thousands of documents meet the same few patterns. */
static GRegex *regex_of(const char *pattern)
{
    static GHashTable *known;
    GRegex *regex;
    if (known == NULL) {
        known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
                                      (GDestroyNotify)g_regex_unref);
    }
    regex = g_hash_table_lookup(known, pattern);
    if (regex == NULL) {
        regex = g_regex_new(pattern, 0, 0, NULL);
        ck_assert_msg(regex != NULL, "%s", pattern);
        g_hash_table_insert(known, g_strdup(pattern), regex);
    }
    return regex;
}

static bool matches(const char *pattern, const char *text)
{
    return g_regex_match(regex_of(pattern), text, 0, NULL);
}

static bool fits_pattern(const json_t *root, const json_t *schema,
                         const json_t *says, const json_t *value)
{
    (void)root;
    (void)schema;
    return !json_is_string(value)
        || matches(json_string_value(says), json_string_value(value));
}

static bool fits_required(const json_t *root, const json_t *schema,
                          const json_t *says, const json_t *value)
{
    (void)root;
    (void)schema;
    for (size_t i = 0; json_is_object(value) && i < json_array_size(says);
         i++) {
        const char *key = json_string_value(json_array_get(says, i));
        if (json_object_get(value, key) == NULL) {
            return false;
        }
    }
    return true;
}

/* properties, patternProperties and additionalProperties together: one key
 * of the object. */
static bool fits_key(const json_t *root, const json_t *schema, const char *key,
                     const json_t *value)
{
    json_t *patterns = json_object_get(schema, "patternProperties");
    const json_t *own =
        json_object_get(json_object_get(schema, "properties"), key);
    bool known = own != NULL;
    bool fits = own == NULL || json_schema_holds(root, own, value);
    const json_t *rest = json_object_get(schema, "additionalProperties");
    const char *pattern;
    json_t *says;
    json_object_foreach(patterns, pattern, says)
    {
        if (matches(pattern, key)) {
            known = true;
            fits = fits && json_schema_holds(root, says, value);
        }
    }
    if (known || rest == NULL) {
        return fits;
    }
    return json_is_object(rest) ? json_schema_holds(root, rest, value)
                                : json_is_true(rest);
}

static bool fits_properties(const json_t *root, const json_t *schema,
                            const json_t *says, const json_t *value)
{
    const char *key;
    json_t *member;
    (void)says;
    json_object_foreach((json_t *)(uintptr_t)value, key, member)
    {
        if (!fits_key(root, schema, key, member)) {
            return false;
        }
    }
    return true;
}

/* An object that names no properties: all are additional. */
static bool fits_additional(const json_t *root, const json_t *schema,
                            const json_t *says, const json_t *value)
{
    return json_object_get(schema, "properties") != NULL
        || fits_properties(root, schema, says, value);
}

static bool fits_items(const json_t *root, const json_t *schema,
                       const json_t *says, const json_t *value)
{
    (void)schema;
    for (size_t i = 0; i < json_array_size(value); i++) {
        if (!json_schema_holds(root, says, json_array_get(value, i))) {
            return false;
        }
    }
    return true;
}

static bool fits_size(const json_t *root, const json_t *schema,
                      const json_t *says, const json_t *value)
{
    json_int_t size = (json_int_t)json_array_size(value);
    (void)root;
    return !json_is_array(value)
        || (says == json_object_get(schema, "minItems")
                ? size >= json_integer_value(says)
                : size <= json_integer_value(says));
}

static bool fits_minimum(const json_t *root, const json_t *schema,
                         const json_t *says, const json_t *value)
{
    (void)root;
    (void)schema;
    return !json_is_integer(value)
        || json_integer_value(value) >= json_integer_value(says);
}

static bool fits_maximum(const json_t *root, const json_t *schema,
                         const json_t *says, const json_t *value)
{
    (void)root;
    (void)schema;
    return !json_is_integer(value)
        || json_integer_value(value) <= json_integer_value(says);
}

static bool fits_length(const json_t *root, const json_t *schema,
                        const json_t *says, const json_t *value)
{
    (void)root;
    (void)schema;
    return !json_is_string(value)
        || (json_int_t)strlen(json_string_value(value))
               >= json_integer_value(says);
}

static const struct {
    const char *name;
    keyword_holds *holds;
} keywords[] = {
    {"$comment", any_note},
    {"$defs", any_note},
    {"$ref", fits_reference},
    {"$schema", any_note},
    {"additionalProperties", fits_additional},
    {"anyOf", fits_any},
    {"const", fits_const},
    {"default", any_note},
    {"description", any_note},
    {"enum", fits_enum},
    {"items", fits_items},
    {"maxItems", fits_size},
    {"maximum", fits_maximum},
    {"minItems", fits_size},
    {"minLength", fits_length},
    {"minimum", fits_minimum},
    {"oneOf", fits_one},
    {"pattern", fits_pattern},
    {"patternProperties", any_note}, /* with properties */
    {"properties", fits_properties},
    {"required", fits_required},
    {"title", any_note},
    {"type", fits_type},
    {"x-kind", any_note},
    {"x-personal", any_note},
    {"x-unit", any_note},
    {"x-when", any_note},
};

bool json_schema_holds(const json_t *root, const json_t *schema,
                       const json_t *value)
{
    const char *name;
    json_t *says;
    bool fits = true;
    json_object_foreach((json_t *)(uintptr_t)schema, name, says)
    {
        size_t i = 0;
        while (i < G_N_ELEMENTS(keywords)
               && strcmp(keywords[i].name, name) != 0) {
            i++;
        }
        json_schema_must(i < G_N_ELEMENTS(keywords), "keyword %s", name);
        fits = fits && keywords[i].holds(root, schema, says, value);
    }
    return fits;
}
