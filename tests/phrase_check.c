/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Is a compiled tree what expression.h promises?  And the lines of tests/data.
 */
#include "phrase_world.h"

#include <string.h>

static const struct {
    mete_type type;
    size_t least; /* children */
    size_t most;
    mete_type child;
} shapes[METE_OP_COUNT_OF_OPS] = {
    [METE_OP_TRUTH] = {METE_TYPE_CONDITION, 0, 0, 0},
    [METE_OP_AND] = {METE_TYPE_CONDITION, 2, 4096, METE_TYPE_CONDITION},
    [METE_OP_OR] = {METE_TYPE_CONDITION, 2, 4096, METE_TYPE_CONDITION},
    [METE_OP_NOT] = {METE_TYPE_CONDITION, 1, 1, METE_TYPE_CONDITION},
    [METE_OP_HOLDS] = {METE_TYPE_CONDITION, 0, 0, 0},
    [METE_OP_AMONG] = {METE_TYPE_CONDITION, 0, 0, 0},
    [METE_OP_COMPARE] = {METE_TYPE_CONDITION, 2, 2, METE_TYPE_AMOUNT},
    [METE_OP_LASTS] = {METE_TYPE_CONDITION, 2, 2, METE_TYPE_DATE},
    [METE_OP_HAS] = {METE_TYPE_CONDITION, 0, 0, 0},
    [METE_OP_LACKS] = {METE_TYPE_CONDITION, 0, 0, 0},
    [METE_OP_UNDETERMINABLE] = {METE_TYPE_CONDITION, 0, 0, 0},
    [METE_OP_HAS_TERM] = {METE_TYPE_CONDITION, 0, 0, 0},
    [METE_OP_LACKS_TERM] = {METE_TYPE_CONDITION, 0, 0, 0},
    [METE_OP_CONSTANT] = {METE_TYPE_AMOUNT, 0, 0, 0},
    [METE_OP_FACT] = {METE_TYPE_AMOUNT, 0, 0, 0},
    [METE_OP_TERM] = {METE_TYPE_AMOUNT, 0, 0, 0},
    [METE_OP_ADD] = {METE_TYPE_AMOUNT, 2, 2, METE_TYPE_AMOUNT},
    [METE_OP_SUBTRACT] = {METE_TYPE_AMOUNT, 2, 2, METE_TYPE_AMOUNT},
    [METE_OP_MULTIPLY] = {METE_TYPE_AMOUNT, 2, 2, METE_TYPE_AMOUNT},
    [METE_OP_DIVIDE] = {METE_TYPE_AMOUNT, 2, 2, METE_TYPE_AMOUNT},
    [METE_OP_LEAST] = {METE_TYPE_AMOUNT, 2, 64, METE_TYPE_AMOUNT},
    [METE_OP_GREATEST] = {METE_TYPE_AMOUNT, 2, 64, METE_TYPE_AMOUNT},
    [METE_OP_ROUND] = {METE_TYPE_AMOUNT, 2, 2, METE_TYPE_AMOUNT},
    [METE_OP_CHOOSE] = {METE_TYPE_AMOUNT, 3, 3, METE_TYPE_AMOUNT},
    [METE_OP_COUNT] = {METE_TYPE_AMOUNT, 1, 1, METE_TYPE_DATE},
    [METE_OP_AGE] = {METE_TYPE_AMOUNT, 2, 2, METE_TYPE_DATE},
    [METE_OP_DAYS] = {METE_TYPE_AMOUNT, 2, 2, METE_TYPE_DATE},
    [METE_OP_WORKDAYS] = {METE_TYPE_AMOUNT, 2, 2, METE_TYPE_DATE},
    [METE_OP_DATE] = {METE_TYPE_DATE, 0, 0, 0},
    [METE_OP_SHIFT] = {METE_TYPE_DATE, 1, 1, METE_TYPE_DATE}};

static bool is_child_type(const mete_expression *node, size_t i)
{
    mete_type type = node->children[i]->type;

    if (node->op == METE_OP_CHOOSE && i == 0) {
        return type == METE_TYPE_CONDITION;
    }
    if (node->op == METE_OP_COMPARE) {
        return type == node->children[0]->type && type != METE_TYPE_CONDITION;
    }
    return type == shapes[node->op].child;
}

static bool is_type(const mete_expression *node)
{
    return node->type == shapes[node->op].type
        || (node->op == METE_OP_FACT && node->type == METE_TYPE_DATE);
}

static int digits_below(const mete_expression *node)
{
    int digits = 0;

    for (size_t i = 0; i < node->child_count; i++) {
        if (node->children[i]->type == METE_TYPE_AMOUNT) {
            digits = MAX(digits, node->children[i]->digits);
        }
    }
    return digits;
}

static bool is_digits(const mete_expression *node)
{
    switch (node->op) {
    case METE_OP_CONSTANT:
        return node->digits == mete_decimal_digits(node->value);
    case METE_OP_ADD:
    case METE_OP_SUBTRACT:
    case METE_OP_LEAST:
    case METE_OP_GREATEST:
    case METE_OP_CHOOSE:
        return node->digits == digits_below(node);
    case METE_OP_MULTIPLY:
        return node->digits
            == node->children[0]->digits + node->children[1]->digits;
    case METE_OP_DIVIDE:
        return node->digits >= node->children[0]->digits;
    case METE_OP_ROUND:
        return node->digits == node->children[1]->digits
            && node->children[1]->op == METE_OP_CONSTANT
            && node->children[1]->value > 0;
    default:
        return true;
    }
}

static bool is_event_kind(const mete_expression *node)
{
    return node->op != METE_OP_COUNT
        || (node->fact != NULL && node->fact->kind == METE_FACT_EVENTS);
}

const char *phrase_check(const mete_expression *node, int depth)
{
    if (node == NULL || node->op >= METE_OP_COUNT_OF_OPS) {
        return "no node";
    }
    if (depth > 128) {
        return "too deep";
    }
    if (!is_type(node)) {
        return "type";
    }
    if (node->child_count < shapes[node->op].least
        || node->child_count > shapes[node->op].most) {
        return "children";
    }
    if (node->digits < 0 || node->digits > METE_EXACT_SCALE
        || !is_digits(node)) {
        return "digits";
    }
    if (!is_event_kind(node)) {
        return "events";
    }
    for (size_t i = 0; i < node->child_count; i++) {
        if (node->children[i] == NULL || !is_child_type(node, i)) {
            return "type of a child";
        }
        const char *wrong = phrase_check(node->children[i], depth + 1);
        if (wrong != NULL) {
            return wrong;
        }
    }
    return NULL;
}

static char *read_data(const char *file)
{
    const char *top = g_getenv("top_srcdir");
    const char *srcdir = g_getenv("srcdir");
    char *path = g_build_filename(top != NULL      ? top
                                  : srcdir != NULL ? srcdir
                                                   : ".",
                                  "tests", "data", file, NULL);
    char *text = NULL;
    GError *error = NULL;

    if (!g_file_get_contents(path, &text, NULL, &error)) {
        g_error("%s", error->message);
    }
    g_free(path);
    return text;
}

void phrase_world_each_line(phrase_world *world, const char *file,
                            phrase_line use)
{
    char *text = read_data(file);
    gchar **lines = g_strsplit(text, "\n", -1);

    for (size_t i = 0; lines[i] != NULL; i++) {
        gchar **parts = g_strsplit(lines[i], "\t", 3);
        if (lines[i][0] != '#' && g_strv_length(parts) >= 2) {
            gchar **rows = g_strsplit(parts[1], "\\n", -1);
            char *phrase = g_strjoinv("\n", rows);
            use(world, parts[0], mete_arena_strdup(world->arena, phrase),
                parts[2] != NULL ? parts[2] : "");
            g_free(phrase);
            g_strfreev(rows);
        }
        g_strfreev(parts);
    }
    g_strfreev(lines);
    g_free(text);
}
