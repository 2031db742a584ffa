/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Lua's own messages in Chinese, as far as people who write rulebooks meet
 * them.  Lua 5.4 has one sentence for each; what is quoted in it is kept.
 */
#include "load/lua_words.h"

#include "base/message.h"

#include <glib.h>
#include <string.h>

/* Between `begin` and the next `end` from *at on, "" if they are not there;
 * *at moves past them. */
static char *between(const char **at, const char *begin, const char *end)
{
    const char *from = strstr(*at, begin);
    const char *to = from != NULL ? strstr(from + strlen(begin), end) : NULL;

    if (to == NULL) {
        return g_strdup("");
    }
    from += strlen(begin);
    *at = to + strlen(end);
    return g_strndup(from, (gsize)(to - from));
}

static const char *type_words(const char *type)
{
    static const char *const pairs[][2] = {
        {"nil", N_("空的（nil）")},
        {"number", N_("数字")},
        {"string", N_("文本")},
        {"table", N_("表")},
        {"function", N_("函数或者后面缺少 { } 的词")},
        {"boolean", N_("true 或 false")},
        {"userdata", N_("声明过的内容")},
        {"light userdata", N_("声明过的内容")},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(pairs); i++) {
        if (strcmp(pairs[i][0], type) == 0) {
            return _(pairs[i][1]);
        }
    }
    return _("别的值");
}

/* What stands behind "near": <eof>, '…' or a text as it was written. */
static char *near_what(const char *message)
{
    const char *near = g_strrstr(message, " near ");
    size_t length;

    if (near == NULL) {
        return g_strdup(_("这里"));
    }
    near += strlen(" near ");
    length = strlen(near);
    if (strcmp(near, "<eof>") == 0) {
        return g_strdup(_("文件末尾"));
    }
    if (length > 2 && near[0] == '\'' && near[length - 1] == '\'') {
        return g_strdup_printf("“%.*s”", (int)length - 2, near + 1);
    }
    return g_strdup_printf("“%s”", near);
}

/* "'}' expected (to close '{' at line 3) near …", "'=' expected near …" */
static char *expected_words(const char *message, const char *near)
{
    const char *at = message;
    char *wanted = between(&at, "'", "' expected");
    char *opener = between(&at, "(to close '", "'");
    char *line = between(&at, "at line ", ")");
    char *words =
        *opener != '\0'
            ? g_strdup_printf(_("读到%s时，第%s行的“%s”还没有配对的“%s”"), near,
                              line, opener, wanted)
        : *wanted != '\0' ? g_strdup_printf(_("%s前面缺少“%s”"), near, wanted)
                          : g_strdup_printf(_("%s前面缺少名称"), near);

    g_free(wanted);
    g_free(opener);
    g_free(line);
    return words;
}

static char *syntax_words(const char *message)
{
    char *near = near_what(message);
    char *words = NULL;

    if (g_str_has_prefix(message, "unexpected symbol")) {
        words = g_strdup_printf(_("%s不能写在这里"), near);
    } else if (g_str_has_prefix(message, "syntax error")) {
        words = g_strdup_printf(_("读到%s读不下去"), near);
    } else if (strstr(message, " expected") != NULL
               && strstr(message, " near ") != NULL) {
        words = expected_words(message, near);
    } else if (g_str_has_prefix(message, "malformed number")) {
        words = g_strdup_printf(_("数字%s写得不对"), near);
    } else if (g_str_has_prefix(message, "unfinished")) {
        words = g_strdup_printf(_("%s开始的文字没有结束"), near);
    } else if (strstr(message, "escape sequence") != NULL) {
        words = g_strdup(_("引号里的反斜线“\\”后面不能跟这个字符"));
    } else if (g_str_has_prefix(message, "attempt to assign to const")) {
        words = g_strdup(_("这个变量声明为不变的，不能再改"));
    }
    g_free(near);
    return words;
}

/* "attempt to index a nil value (field 'aera')" */
static char *attempt_words(const char *message)
{
    static const char *const pairs[][2] = {
        {"attempt to index a ", N_("不能再取它里面的内容")},
        {"attempt to call a ", N_("后面不能跟括号或者花括号")},
        {"attempt to perform arithmetic on a ", N_("不能加减乘除")},
        {"attempt to perform bitwise operation on a ", N_("不能做位运算")},
        {"attempt to concatenate a ", N_("不能用“..”连接")},
        {"attempt to get length of a ", N_("没有长度")},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(pairs); i++) {
        const char *at = message;

        if (g_str_has_prefix(message, pairs[i][0])) {
            char *type = between(&at, pairs[i][0], " value");
            char *name = between(&at, "'", "'");
            char *words = g_strdup_printf(
                _("%s%s%s是%s，%s"), *name != '\0' ? "“" : _("这里"), name,
                *name != '\0' ? "”" : "", type_words(type), _(pairs[i][1]));

            g_free(type);
            g_free(name);
            return words;
        }
    }
    return NULL;
}

static char *compare_words(const char *message)
{
    const char *at = message;
    char *type;
    char *other;
    char *words;

    if (g_str_has_prefix(message, "attempt to compare two ")) {
        type = between(&at, "compare two ", " values");
        words =
            g_strdup_printf(_("两边都是%s，不能比较大小"), type_words(type));
        g_free(type);
        return words;
    }
    if (!g_str_has_prefix(message, "attempt to compare ")) {
        return NULL;
    }
    type = between(&at, "compare ", " with ");
    other = g_strdup(at);
    words = g_strdup_printf(_("一边是%s，一边是%s，不能比较大小"),
                            type_words(type), type_words(other));
    g_free(type);
    g_free(other);
    return words;
}

/* "bad argument #1 to 'ipairs' (table expected, got nil)" */
static char *argument_words(const char *message)
{
    const char *at = message;
    char *number;
    char *function;
    char *words;

    if (!g_str_has_prefix(message, "bad argument #")) {
        return NULL;
    }
    number = between(&at, "bad argument #", " ");
    function = between(&at, "'", "'");
    words = g_strdup_printf(_("%s 的第%s个参数不对"), function, number);
    g_free(number);
    g_free(function);
    return words;
}

static char *other_words(const char *message)
{
    if (strstr(message, "'for' ") != NULL) {
        return g_strdup(_("for 的起止和步长要是数字，步长不能是零"));
    }
    if (strstr(message, "stack overflow") != NULL) {
        return g_strdup(_("函数一层层调用自己，没有尽头"));
    }
    if (strstr(message, "too many") != NULL
        || strstr(message, "limit is") != NULL) {
        return g_strdup_printf(_("这里写得太多、太深，请拆开（%s）"), message);
    }
    return strcmp(message, "assertion failed!") == 0
             ? g_strdup(_("assert 的条件不成立"))
             : NULL;
}

char *mete_lua_words(const char *message)
{
    char *(*const readers[])(const char *) = {
        attempt_words, compare_words, argument_words, syntax_words, other_words,
    };
    char *words = NULL;

    for (size_t i = 0; i < G_N_ELEMENTS(readers) && words == NULL; i++) {
        words = readers[i](message);
    }
    return words != NULL ? words : g_strdup(message);
}
