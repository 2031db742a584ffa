/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Any value of a finding by its path, read from the finding's own JSON.
 *
 * This reader trusts its text, which this library wrote a moment ago: keys
 * have no escapes, and there is no white space to expect.
 */
#include "api/api.h"

#include <string.h>

struct mete_kept_value {
    mete_kept_value *next;
    const char *value;
    char path[]; /* the path, NUL, then the value */
};

mete_keep *mete_keep_of(mete_finding *finding)
{
    if (finding->keep == NULL) {
        finding->keep = g_try_new0(mete_keep, 1);
    }
    return finding->keep;
}

void mete_keep_forget(mete_keep *keep)
{
    while (keep->values != NULL) {
        mete_kept_value *next = keep->values->next;
        g_free(keep->values);
        keep->values = next;
    }
    mete_keep_drop_several(keep);
}

void mete_keep_free(mete_keep *keep)
{
    if (keep != NULL) {
        mete_keep_forget(keep);
        mete_case_free(keep->spare);
        mete_found_free(&keep->found);
        mete_keep_drop_several(keep);
        g_free(keep);
    }
}

static const char *skip_string(const char *at)
{
    for (at++; *at != '"' && *at != '\0'; at++) {
        if (*at == '\\' && at[1] != '\0') {
            at++;
        }
    }
    return *at == '"' ? at + 1 : at;
}

/* Past the value that starts at `at`: strings as wholes, brackets counted. */
static const char *skip_value(const char *at)
{
    int depth = 0;
    while (*at != '\0') {
        if (*at == '"') {
            at = skip_string(at);
        } else if (*at == '{' || *at == '[') {
            depth++;
            at++;
        } else if (*at == '}' || *at == ']') {
            if (depth == 0) {
                return at;
            }
            depth--;
            at++;
        } else if (*at == ',' && depth == 0) {
            return at;
        } else {
            at++;
        }
    }
    return at;
}

static const char *in_object(const char *at, const char *key, size_t length)
{
    while (*++at == '"') {
        const char *end = skip_string(at);
        bool same = (size_t)(end - at) == length + 2
                 && memcmp(at + 1, key, length) == 0;
        if (same) {
            return end + 1;
        }
        at = skip_value(end + 1);
    }
    return NULL;
}

bool mete_get_index(const char *key, size_t length, size_t *index)
{
    *index = 0;
    for (size_t i = 0; i < length; i++) {
        if (key[i] < '0' || key[i] > '9' || length > 9) {
            return false;
        }
        *index = *index * 10 + (size_t)(key[i] - '0');
    }
    return length > 0;
}

static const char *in_list(const char *at, size_t index)
{
    if (*++at == ']') {
        return NULL;
    }
    while (index-- > 0) {
        at = skip_value(at);
        if (*at++ != ',') {
            return NULL;
        }
    }
    return at;
}

static size_t list_length(const char *list)
{
    size_t count = 0;
    while (in_list(list, count) != NULL) {
        count++;
    }
    return count;
}

/* The value at the end of the path, NULL if there is none.  `count` is set
 * where the path asks for the length of a list. */
static const char *walk(const char *json, const char *path, bool *count)
{
    const char *at = json;
    *count = false;
    while (at != NULL && *path != '\0') {
        size_t length = strcspn(path, ".");
        size_t index;
        bool last = path[length] == '\0';
        if (*at == '{') {
            at = in_object(at, path, length);
        } else if (*at == '[' && last && strcmp(path, "count") == 0) {
            *count = true;
            return at;
        } else if (*at == '[' && mete_get_index(path, length, &index)) {
            at = in_list(at, index);
        } else {
            return NULL;
        }
        path += length + (last ? 0 : 1);
        if (!last && *path == '\0') {
            return NULL;
        }
    }
    return at;
}

/* One escape of our own writer after the backslash; gives bytes read. */
static size_t unescape(const char *at, char *out)
{
    static const char from[] = "nrtbf";
    static const char to[] = "\n\r\t\b\f";
    if (*at == 'u') { /* \u00XX: control characters only */
        int high = g_ascii_xdigit_value(at[3]);
        int low = g_ascii_xdigit_value(at[4]);
        *out = (char)(high * 16 + low);
        return 5;
    }
    const char *known = strchr(from, *at);
    *out = known != NULL ? to[known - from] : *at;
    return 1;
}

static void copy_value(const char *at, size_t length, char *out)
{
    if (*at != '"') {
        memcpy(out, at, length);
        out[length] = '\0';
        return;
    }
    const char *end = at + length - 1;
    for (at++; at < end; out++) {
        if (*at != '\\') {
            *out = *at++;
        } else {
            at += 1 + unescape(at + 1, out);
        }
    }
    *out = '\0';
}

static const char *find_value(mete_keep *keep, const char *path)
{
    for (mete_kept_value *v = keep->values; v != NULL; v = v->next) {
        if (strcmp(v->path, path) == 0) {
            return v->value;
        }
    }
    return NULL;
}

/* Room for a value of `length` bytes and its NUL under this path, NULL when
 * memory is out. */
static char *keep_room(mete_keep *keep, const char *path, size_t length)
{
    size_t path_bytes = strlen(path) + 1;
    mete_kept_value *made =
        g_try_malloc(sizeof(mete_kept_value) + path_bytes + length + 1);
    if (made == NULL) {
        return NULL;
    }
    memcpy(made->path, path, path_bytes);
    made->value = made->path + path_bytes;
    made->next = keep->values;
    keep->values = made;
    return made->path + path_bytes;
}

/* Keeps what stands at `at`, or the length of the list there. */
static const char *keep_value(mete_keep *keep, const char *path, const char *at,
                              bool count)
{
    enum { LENGTH_TEXT = 24 };
    size_t length = count ? LENGTH_TEXT : (size_t)(skip_value(at) - at);
    char *value = keep_room(keep, path, length);
    if (value == NULL) {
        return NULL;
    }
    if (count) {
        g_snprintf(value, LENGTH_TEXT, "%" G_GSIZE_FORMAT, list_length(at));
    } else {
        copy_value(at, length, value);
    }
    return value;
}

/* Keeps words that were made for this path; frees them. */
static const char *keep_words(mete_keep *keep, const char *path, char *words)
{
    size_t length = words != NULL ? strlen(words) : 0;
    char *value = words != NULL ? keep_room(keep, path, length) : NULL;
    if (value != NULL) {
        memcpy(value, words, length + 1);
    }
    g_free(words);
    return value;
}

const char *mete_get_value(mete_keep *keep, const char *json, const char *path)
{
    bool count;
    const char *found = find_value(keep, path);
    const char *at =
        found == NULL && json != NULL ? walk(json, path, &count) : NULL;
    if (at == NULL || strncmp(at, "null", 4) == 0) {
        return found;
    }
    return keep_value(keep, path, at, count);
}

const char *mete_finding_get(mete_finding *finding, const char *path)
{
    if (finding == NULL || path == NULL || *path == '\0') {
        return NULL;
    }
    mete_keep *keep = mete_keep_of(finding);
    const char *found = keep != NULL ? find_value(keep, path) : NULL;
    if (keep == NULL || found != NULL) {
        return found;
    }
    if (!mete_finding_list(finding)) {
        return NULL;
    }
    if (mete_get_is_words(path)) {
        return keep_words(keep, path, mete_get_words(finding, keep, path));
    }
    return mete_get_value(keep, mete_report_json(finding), path);
}
