/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * JSON text within bounds: what a case may cost is settled before it is
 * parsed, because the parser allocates as it likes.
 */
#include "load/json_text.h"

#include "base/message.h"
#include "base/text.h"
#include "load/json_place.h"

#include <glib.h>
#include <string.h>

enum {
    LENGTH_MAX = 1 << 20,
    DEPTH_MAX = 16,
    CONTAINERS_MAX = 10000 /* a case needs one for each fact at most */
};

void mete_json_strip_mark(const char **json, size_t *length)
{
    if (*length >= 3 && memcmp(*json, "\xEF\xBB\xBF", 3) == 0) {
        *json += 3;
        *length -= 3;
    }
}

/* What the code of the parser means, and what to do. */
static const struct {
    enum json_error_code code;
    const char *fault;
    const char *message;
    const char *hint;
} complaints[] = {
    {json_error_duplicate_key, "duplicate_key", N_("同一个键写了不止一次"),
     N_("只留一处")},
    {json_error_end_of_input_expected, "syntax", N_("对象结束之后还有内容"),
     N_("删去多余的内容")},
    {json_error_premature_end_of_input, "syntax", N_("内容到这里就断了"),
     N_("检查括号和引号是否成对")},
    {json_error_invalid_utf8, "encoding", N_("这里不是UTF-8编码的文字"),
     N_("把文件另存为UTF-8")},
    {json_error_null_character, "syntax", N_("文字里不能有空字符"), NULL},
    {json_error_null_byte_in_key, "syntax", N_("键里不能有空字符"), NULL},
    {json_error_numeric_overflow, "syntax", N_("数字太大"), NULL},
    {json_error_stack_overflow, "too_deep", N_("嵌套太深"), NULL},
    {json_error_out_of_memory, "no_memory", N_("内存不足"), NULL},
};

/* The parser quotes what it stumbled over: …near 'text'.  To be freed; "" if
 * it does not. */
static char *stumbled(const json_error_t *error)
{
    const char *near = strstr(error->text, " near '");
    char *text;
    char *valid;

    if (near == NULL) {
        return g_strdup("");
    }
    text = g_strdup(near + strlen(" near '"));
    if (g_str_has_suffix(text, "'")) {
        text[strlen(text) - 1] = '\0';
    }
    valid = g_utf8_make_valid(text, -1);
    g_free(text);
    return valid;
}

/* What usually is wrong where something else than JSON stands. */
static const char *syntax_hint(const char *near)
{
    if ((unsigned char)*near >= 0x80) {
        return _("括号、引号、冒号和逗号要用半角，文字要加半角双引号");
    }
    if (*near == '\'') {
        return _("要用双引号");
    }
    if (*near == '}' || *near == ']') {
        return _("最后一项之后不要逗号");
    }
    return _("检查逗号、冒号和引号");
}

static void complain(const json_error_t *error, const char *name,
                     mete_faults *faults)
{
    mete_place place = {name, error->line, MAX(error->column, 0)};
    enum json_error_code code = json_error_code(error);
    char *near = stumbled(error);
    const char *fault = "syntax";
    const char *message = _("这里不是合法的JSON");
    const char *hint = syntax_hint(near);

    for (size_t i = 0; i < G_N_ELEMENTS(complaints); i++) {
        if (complaints[i].code == code) {
            fault = complaints[i].fault;
            message = complaints[i].message;
            hint = complaints[i].hint;
        }
    }
    mete_faults_add(faults, fault, &place, hint, "%s%s%s", _(message),
                    *near != '\0' ? _("：") : "", near);
    g_free(near);
}

/* The place of a byte. */
static mete_place place_of(const char *json, size_t at, const char *name)
{
    mete_place place = {name, 1, 1};
    size_t line = 0;

    for (size_t i = 0; i < at; i++) {
        if (json[i] == '\n') {
            place.line++;
            line = i + 1;
        }
    }
    place.column = 1 + mete_text_columns(json + line, at - line);
    return place;
}

static bool fits(const char *json, size_t length, const char *name,
                 mete_faults *faults)
{
    mete_place place = {name, 0, 0};
    size_t where;

    if (length > LENGTH_MAX) {
        mete_faults_add(faults, "too_large", &place, NULL,
                        "案件文件太大，最多1 MiB");
        return false;
    }
    switch (
        mete_json_measure(json, length, DEPTH_MAX, CONTAINERS_MAX, &where)) {
    case METE_JSON_TOO_DEEP:
        place = place_of(json, where, name);
        mete_faults_add(faults, "too_deep", &place, NULL, "嵌套太深，最多%d层",
                        DEPTH_MAX);
        return false;
    case METE_JSON_TOO_MANY:
        place = place_of(json, where, name);
        mete_faults_add(faults, "too_large", &place, NULL,
                        "对象和数组太多，最多%d个", CONTAINERS_MAX);
        return false;
    case METE_JSON_FITS:
    default:
        return true;
    }
}

static bool is_blank(const char *json, size_t length)
{
    while (length > 0 && g_ascii_isspace(*json)) {
        json++;
        length--;
    }
    return length == 0;
}

json_t *mete_json_parse(const char *json, size_t length, const char *name,
                        mete_faults *faults)
{
    mete_place start = {name, 1, 1};
    json_error_t error;
    json_t *root;

    if (!fits(json, length, name, faults)) {
        return NULL;
    }
    if (is_blank(json, length)) {
        mete_faults_add(faults, "syntax", &start, NULL, "案件文件是空的");
        return NULL;
    }
    root = json_loadb(json, length, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY,
                      &error);
    if (root == NULL) {
        complain(&error, name, faults);
    } else if (!json_is_object(root)) {
        mete_faults_add(faults, "wrong_kind", &start, NULL,
                        "案件应是一个对象，如{\"item\": \"…\","
                        " \"facts\": {…}}");
        json_decref(root);
        root = NULL;
    }
    return root;
}
