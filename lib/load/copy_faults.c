/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is said of a table that does not fit its shape: what was found, what
 * was expected, and where.
 */
#include "load/copy.h"

#include "base/text.h"

#include <string.h>

static mete_place place_of(const mete_copying *c, const char *key)
{
    mete_place place = mete_declaration_place(c->declaration);

    if (key != NULL) {
        mete_source_find_key(c->script->source, place.line, key, &place);
    }
    return place;
}

/* "item", "item 的字段“statute”", "factor 的第2项" */
static void append_table(GString *text, const mete_copying *c)
{
    if (c->outer == NULL) {
        g_string_append(text, c->declaration->word->text);
        return;
    }
    append_table(text, c->outer);
    if (c->key != NULL) {
        g_string_append_printf(text, " 的字段“%.80s”", c->key);
    } else {
        g_string_append_printf(text, " 的第%zu项", c->item);
    }
}

static char *describe_table(const mete_copying *c)
{
    GString *text = g_string_new(NULL);

    append_table(text, c);
    return g_string_free(text, FALSE);
}

static char *describe_slot(const mete_copying *c, mete_copy_slot slot)
{
    GString *text = g_string_new(NULL);

    append_table(text, c);
    if (slot.key != NULL) {
        g_string_append_printf(text, " 的字段“%.80s”", slot.key);
    } else {
        g_string_append_printf(text, " 的第%zu项", slot.item);
    }
    return g_string_free(text, FALSE);
}

static void append(GString *text, const char *word)
{
    g_string_append_printf(text, "%s%s", text->len > 0 ? "或" : "", word);
}

/* The first word that may stand there, as an example. */
static const char *example_of(unsigned classes)
{
    for (size_t i = 0; i < mete_keyword_count; i++) {
        if ((mete_keywords[i].class & classes) != 0) {
            return mete_keywords[i].text;
        }
    }
    return NULL;
}

static char *describe_accepted(const mete_field *field)
{
    GString *text = g_string_new(NULL);
    const char *example = example_of(field->words);

    if ((field->accepts & METE_DECLARED_TEXT) != 0) {
        append(text, "文本 \"…\"");
    }
    if ((field->accepts & METE_DECLARED_INTEGER) != 0) {
        append(text, "整数");
    }
    if ((field->accepts & METE_DECLARED_BOOLEAN) != 0) {
        append(text, "true 或 false");
    }
    if ((field->accepts & METE_DECLARED_TABLE) != 0) {
        append(text, "表 { … }");
    }
    if ((field->accepts & METE_DECLARED_WORD) != 0 && example != NULL) {
        append(text, example);
        g_string_append(text, " { … } 之类的词");
    }
    return g_string_free(text, FALSE);
}

static char *describe_found(lua_State *L)
{
    const mete_declaration *word = lua_touserdata(L, -1);

    switch (lua_type(L, -1)) {
    case LUA_TSTRING:
        return g_strdup("文本");
    case LUA_TNUMBER:
        return g_strdup("数字");
    case LUA_TBOOLEAN:
        return g_strdup("true 或 false");
    case LUA_TTABLE:
        return g_strdup("表");
    case LUA_TFUNCTION:
        return g_strdup(lua_iscfunction(L, -1) ? "一个后面缺少 {} 的词"
                                               : "Lua 函数");
    case LUA_TLIGHTUSERDATA:
        return g_strdup_printf("%s", word->word->text);
    default: /* under a name with a NUL in it there is nothing */
        return g_strdup("别的值");
    }
}

static void refuse_type(const mete_copying *c, const mete_field *field,
                        mete_copy_slot slot)
{
    mete_place place = place_of(c, slot.key);
    char *where = describe_slot(c, slot);
    char *found = describe_found(c->L);
    char *accepted = describe_accepted(field);

    if (*accepted == '\0') { /* nothing may stand there */
        char *table = describe_table(c);

        mete_faults_add(c->script->faults, "wrong_type", &place, NULL,
                        "%s 里只能写“字段 = 值”", table);
        g_free(table);
    } else {
        mete_faults_add(c->script->faults, "wrong_type", &place, NULL,
                        "%s是%s，这里应当是%s", where, found, accepted);
    }
    g_free(where);
    g_free(found);
    g_free(accepted);
}

void mete_copy_refuse_later(const mete_copying *c, const char *what,
                            mete_copy_slot slot)
{
    mete_place place = place_of(c, slot.key);
    char *where = describe_slot(c, slot);

    mete_faults_add(c->script->faults, "not_supported", &place, NULL,
                    "%s%s还不受支持：这个版本的 libmete 不认识它", where, what);
    g_free(where);
}

/* 0.3 is not 3/10 in binary, and the law's shares are. */
static void refuse_fraction(const mete_copying *c, mete_copy_slot slot)
{
    mete_place place = place_of(c, slot.key);
    char *where = describe_slot(c, slot);

    mete_faults_add(c->script->faults, "fraction", &place,
                    "写成文本，例如 \"0.3元\" 或 \"30%\"",
                    "%s是带小数的数字，这样的数字不精确", where);
    g_free(where);
}

static void refuse_encoding(const mete_copying *c, mete_copy_slot slot)
{
    mete_place place = place_of(c, slot.key);
    char *where = describe_slot(c, slot);

    mete_faults_add(c->script->faults, "encoding", &place, NULL,
                    "%s里有不是 UTF-8 的字节", where);
    g_free(where);
}

void mete_copy_refuse(const mete_copying *c, const mete_field *field,
                      mete_copy_slot slot)
{
    lua_State *L = c->L;
    int type = lua_type(L, -1);
    int whole = 1;

    if (type == LUA_TNUMBER) {
        lua_tointegerx(L, -1, &whole);
    }
    if (whole == 0) {
        refuse_fraction(c, slot);
    } else if (type == LUA_TSTRING
               && (field->accepts & METE_DECLARED_TEXT) != 0) {
        refuse_encoding(c, slot);
    } else if (type == LUA_TFUNCTION && !lua_iscfunction(L, -1)
               && (field->accepts & METE_DECLARED_FUNCTION) != 0) {
        mete_copy_refuse_later(c, "写成了 Lua 函数，", slot);
    } else {
        refuse_type(c, field, slot);
    }
}

void mete_copy_refuse_hole(const mete_copying *c, size_t n)
{
    mete_place place = place_of(c, NULL);
    char *table = describe_table(c);

    mete_faults_add(c->script->faults, "hole", &place, NULL,
                    "%s 的第%zu项是空的（nil），后面还有别的项", table, n);
    g_free(table);
}

void mete_copy_refuse_key(const mete_copying *c)
{
    mete_place place = place_of(c, NULL);
    char *table = describe_table(c);

    mete_faults_add(c->script->faults, "wrong_key", &place, NULL,
                    "%s 里有既不是名字也不是序号的键", table);
    g_free(table);
}

void mete_copy_refuse_unknown(const mete_copying *c, const char *name)
{
    mete_place place = place_of(c, name);
    size_t count = c->shape->field_count;
    const char **known = g_new(const char *, count + 1);
    char *table = describe_table(c);
    const char *nearest;
    char *hint;

    for (size_t i = 0; i < count; i++) {
        known[i] = mete_key_name(c->shape->fields[i].key);
    }
    nearest = mete_text_nearest(name, known, count);
    hint =
        nearest == NULL ? NULL : g_strdup_printf("是不是想写“%s”？", nearest);
    mete_faults_add(c->script->faults, "unknown_field", &place, hint,
                    "%s 没有“%.80s”这个字段", table, name);
    g_free(hint);
    g_free(table);
    g_free(known);
}

void mete_copy_check_count(const mete_copying *c)
{
    size_t count = c->declaration->count;
    mete_place place = place_of(c, NULL);
    char *table;

    if ((count <= c->shape->most || c->shape->most == 0)
        && count >= c->shape->least) {
        return; /* where none may stand, each has been refused */
    }
    table = describe_table(c);
    if (count < c->shape->least) {
        mete_faults_add(c->script->faults, "too_few", &place, NULL,
                        "%s 里有%zu项，至少要有%zu项：%s", table, count,
                        c->shape->least, c->shape->items);
    } else {
        mete_faults_add(c->script->faults, "too_many", &place, NULL,
                        "%s 里有%zu项，最多%zu项：%s", table, count,
                        c->shape->most, c->shape->items);
    }
    g_free(table);
}

void mete_copy_check_required(const mete_copying *c)
{
    for (size_t i = 0; i < c->shape->field_count; i++) {
        const mete_field *field = &c->shape->fields[i];

        if (field->required
            && mete_declaration_get(c->declaration, field->key) == NULL) {
            mete_place place = place_of(c, NULL);
            char *table = describe_table(c);

            mete_faults_add(c->script->faults, "missing_field", &place, NULL,
                            "%s 缺少字段“%s”", table,
                            mete_key_name(field->key));
            g_free(table);
        }
    }
}
