/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is said of a table that does not fit its shape: what was found, what
 * was expected, and where.
 */
#include "load/copy.h"

#include "load/meant.h"

#include "base/message.h"

#include <string.h>

/* Of a field, or of the table itself: where the field around it begins. */
static mete_place place_of(const mete_copying *c, const char *key)
{
    mete_place place = mete_declaration_place(c->declaration);

    while (key == NULL && c != NULL) {
        key = c->key;
        c = c->outer;
    }
    if (key != NULL) {
        mete_source_find_key(c->script->source, place.line, key, &place);
    }
    return place;
}

/* Chinese is set off from ASCII by a space. */
static void append_space(GString *text)
{
    if (g_ascii_isalnum(text->str[text->len - 1])) {
        g_string_append_c(text, ' ');
    }
}

static void append_slot(GString *text, const char *key, size_t item)
{
    char *table;

    append_space(text);
    table = g_strdup(text->str);
    if (key != NULL) {
        g_string_printf(text, _("%s的字段“%.80s”"), table, key);
    } else {
        g_string_printf(text, _("%s的第%zu项"), table, item);
    }
    g_free(table);
}

/* "item", "item 的字段“statute”", "factor 的第2项" */
static void append_table(GString *text, const mete_copying *c)
{
    if (c->outer == NULL) {
        g_string_append(text, c->declaration->word->text);
        return;
    }
    append_table(text, c->outer);
    append_slot(text, c->key, c->item);
}

/* With a space behind it where it ends in ASCII. */
static char *describe_table(const mete_copying *c)
{
    GString *text = g_string_new(NULL);

    append_table(text, c);
    append_space(text);
    return g_string_free(text, FALSE);
}

static char *describe_slot(const mete_copying *c, mete_copy_slot slot)
{
    GString *text = g_string_new(NULL);

    append_table(text, c);
    append_slot(text, slot.key, slot.item);
    append_space(text);
    return g_string_free(text, FALSE);
}

static void append(GString *text, const char *word)
{
    g_string_append_printf(text, "%s%s", text->len > 0 ? _("或") : "", word);
}

/* A word that may stand there, as an example: of penalties the one that most
 * clauses have. */
static const char *example_of(unsigned classes)
{
    if ((classes & METE_CLASS_ENTRY) != 0) {
        return "fine";
    }
    for (size_t i = 0; i < mete_keyword_count; i++) {
        if ((mete_keywords[i].class & classes) != 0) {
            return mete_keywords[i].text;
        }
    }
    return NULL;
}

/* { fine { … }, … }, { "…" }, { from = … } */
static char *example_of_table(const mete_shape *shape)
{
    const char *word = shape == NULL ? NULL : example_of(shape->words);

    if (word != NULL && shape->rest != 0) {
        return g_strdup_printf(_("表 { %s { … }, … }"), word);
    }
    if (shape != NULL && (shape->rest & METE_DECLARED_TEXT) != 0) {
        return g_strdup(_("表 { \"…\" }"));
    }
    return shape != NULL && shape->field_count > 0 ? g_strdup_printf(
               _("表 { %s = … }"), mete_key_name(shape->fields[0].key))
                                                   : g_strdup(_("表 { … }"));
}

static char *describe_accepted(const mete_field *field)
{
    GString *text = g_string_new(NULL);
    const char *example = example_of(field->words);

    if ((field->accepts & METE_DECLARED_TEXT) != 0) {
        append(text, _("文本 \"…\""));
    }
    if ((field->accepts & METE_DECLARED_INTEGER) != 0) {
        append(text, _("整数"));
    }
    if ((field->accepts & METE_DECLARED_BOOLEAN) != 0) {
        append(text, _(" true 或 false"));
    }
    if ((field->accepts & METE_DECLARED_TABLE) != 0) {
        char *table = example_of_table(field->table);

        append(text, table);
        g_free(table);
    }
    if ((field->accepts & METE_DECLARED_WORD) != 0 && example != NULL) {
        g_string_append_printf(text, _("%s %s { … } 之类的词"),
                               text->len > 0 ? _("或") : "", example);
    }
    return g_string_free(text, FALSE);
}

/* A word that nothing follows is a function still; NULL for any other. */
static const mete_keyword *lone_word(lua_State *L)
{
    const mete_keyword *word = NULL;

    if (lua_iscfunction(L, -1) && lua_checkstack(L, 1)
        && lua_getupvalue(L, -1, 1) != NULL) {
        word = lua_touserdata(L, -1);
        lua_pop(L, 1);
    }
    return word;
}

static char *describe_found(lua_State *L)
{
    const mete_declaration *word = lua_touserdata(L, -1);

    switch (lua_type(L, -1)) {
    case LUA_TSTRING:
        return g_strdup(_("文本"));
    case LUA_TNUMBER:
        return g_strdup(_("数字"));
    case LUA_TBOOLEAN:
        return g_strdup(_("true 或 false"));
    case LUA_TTABLE:
        return g_strdup(_("表"));
    case LUA_TFUNCTION:
        return g_strdup(_("函数"));
    case LUA_TLIGHTUSERDATA:
        return g_strdup_printf("%s", word->word->text);
    default: /* under a name with a NUL in it there is nothing */
        return g_strdup(_("别的值"));
    }
}

/* What to do with a value of that type; NULL where the message says it all. */
static char *hint_for_type(lua_State *L, const mete_field *field,
                           mete_copy_slot slot)
{
    const char *text =
        lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
    const char *word =
        text == NULL ? NULL : mete_meant_word(text, strlen(text));
    const char *example = example_of(field->words);

    if (lua_type(L, -1) == LUA_TNUMBER
        && (field->accepts & METE_DECLARED_TEXT) != 0) {
        return g_strdup(slot.key != NULL
                            ? _("两头加上半角引号 \"")
                            : _("写成文本，例如 \"5000元以上5万元以下\""));
    }
    if (lua_type(L, -1) == LUA_TTABLE && example != NULL
        && (field->accepts & METE_DECLARED_WORD) != 0) {
        return g_strdup_printf(_("花括号前面写上词，例如 %s"), example);
    }
    if (text != NULL
        && (field->accepts == METE_DECLARED_BOOLEAN
            || field->accepts == METE_DECLARED_INTEGER)) {
        return g_strdup(_("不加引号"));
    }
    return word != NULL && (field->accepts & METE_DECLARED_WORD) != 0
             ? g_strdup_printf(_("“%s”写成 %s { }"), text, word)
             : NULL;
}

/* Of words in a table that is refused nothing more is said. */
static void use_inner(const mete_copying *c)
{
    for (mete_declaration *word = c->script->newest;
         word != NULL && word->line >= c->declaration->line;
         word = word->previous) {
        word->used = true;
    }
}

static void refuse_type(const mete_copying *c, const mete_field *field,
                        mete_copy_slot slot)
{
    const mete_keyword *lone = lone_word(c->L);
    char *hint = hint_for_type(c->L, field, slot);
    mete_place place = place_of(c, slot.key);
    char *where = describe_slot(c, slot);
    char *found = describe_found(c->L);
    char *accepted = describe_accepted(field);

    if (lua_type(c->L, -1) == LUA_TTABLE) {
        use_inner(c);
    }
    if (lone != NULL) {
        mete_faults_add(c->script->faults, "wrong_type", &place, NULL,
                        "%s只写了 %s，后面缺少%s", where, lone->text,
                        lone->naming == METE_NAMED_NOT ? " { … }"
                                                       : _("名称 \"…\""));
    } else if (*accepted == '\0') { /* nothing may stand there */
        char *table = describe_table(c);

        mete_faults_add(c->script->faults, "wrong_type", &place, NULL,
                        "%s里只能写“字段 = 值”", table);
        g_free(table);
    } else {
        mete_faults_add(c->script->faults, "wrong_type", &place, hint,
                        "%s是%s，这里应当是%s", where, found, accepted);
    }
    g_free(hint);
    g_free(where);
    g_free(found);
    g_free(accepted);
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
    } else {
        refuse_type(c, field, slot);
    }
}

void mete_copy_refuse_hole(const mete_copying *c, size_t n)
{
    mete_place place = place_of(c, NULL);
    char *where = describe_slot(c, (mete_copy_slot){NULL, n});

    mete_faults_add(c->script->faults, "hole", &place, NULL,
                    "%s是空的（nil），后面还有别的项", where);
    g_free(where);
}

void mete_copy_refuse_key(const mete_copying *c)
{
    mete_place place = place_of(c, NULL);
    char *table = describe_table(c);

    mete_faults_add(c->script->faults, "wrong_key", &place,
                    "方括号里的名字两头加上半角引号，例如 [\"125.1.1\"]",
                    "%s里有既不是名字也不是序号的键", table);
    g_free(table);
}

/* "可以写：title、rank、…" */
static char *list_fields(const mete_shape *shape)
{
    enum { LISTED = 16 };
    GString *text = g_string_new(NULL);

    for (size_t i = 0; i < shape->field_count && i < LISTED; i++) {
        g_string_append_printf(text, "%s%s", i > 0 ? _("、") : _("可以写："),
                               mete_key_name(shape->fields[i].key));
    }
    if (shape->field_count > LISTED) {
        g_string_append(text, _("等"));
    }
    return g_string_free(text, FALSE);
}

void mete_copy_refuse_unknown(const mete_copying *c, const char *name)
{
    mete_place place = place_of(c, name);
    const char *meant = mete_meant_in(c->shape, name);
    char *table = describe_table(c);
    char *hint = meant == NULL ? list_fields(c->shape)
                               : g_strdup_printf(_("是不是想写“%s”？"), meant);

    mete_faults_add(c->script->faults, "unknown_field", &place,
                    *hint != '\0' ? hint : NULL, "%s没有“%.80s”这个字段", table,
                    name);
    g_free(hint);
    g_free(table);
}

void mete_copy_check_count(const mete_copying *c)
{
    size_t count = c->declaration->count;
    mete_place place;
    char *table;

    if ((count <= c->shape->most || c->shape->most == 0
         || c->declaration->items[0].type == METE_DECLARED_WRONG)
        && count >= c->shape->least) {
        return; /* where none may stand, each has been refused */
    }
    place = place_of(c, NULL);
    table = describe_table(c);
    if (count == 0 && c->shape->least == 1) {
        mete_faults_add(c->script->faults, "too_few", &place, NULL,
                        "%s缺少%s，写在花括号里", table, _(c->shape->items));
    } else if (count < c->shape->least) {
        mete_faults_add(c->script->faults, "too_few", &place, NULL,
                        "%s里有%zu项，至少要有%zu项：%s", table, count,
                        c->shape->least, _(c->shape->items));
    } else {
        mete_faults_add(c->script->faults, "too_many", &place, NULL,
                        "%s里有%zu项，最多%zu项：%s", table, count,
                        c->shape->most, _(c->shape->items));
    }
    g_free(table);
}

/* A field of a wrong name, or a value whose name was lost, may be the one that
 * is missing: that has been said. */
static bool may_be_there(const mete_copying *c, mete_key key)
{
    for (size_t i = 0; i < c->unknown_count; i++) {
        const char *meant = mete_meant_in(c->shape, c->unknown[i]);

        if (meant != NULL && strcmp(meant, mete_key_name(key)) == 0) {
            return true;
        }
    }
    for (size_t i = 0; i < c->declaration->count && c->shape->first == 0; i++) {
        if (c->declaration->items[i].type == METE_DECLARED_WRONG) {
            return true;
        }
    }
    return false;
}

/* "item 缺少字段“title”（加上标题：title = "…"）" */
static void refuse_missing(const mete_copying *c, const mete_field *field)
{
    mete_place place = mete_declaration_place(c->declaration);
    const char *name = mete_key_name(field->key);
    const char *label = mete_meant_label(name);
    char *table = describe_table(c);
    const char *value = (field->accepts & METE_DECLARED_TEXT) != 0 ? "\"…\""
                      : (field->accepts & METE_DECLARED_INTEGER) != 0 ? "1"
                                                                      : "{ … }";
    char *hint = label != NULL
                   ? g_strdup_printf(_("加上%s：%s = %s"), label, name, value)
                   : g_strdup_printf(_("加上 %s = %s"), name, value);

    mete_faults_add(c->script->faults, "missing_field", &place, hint,
                    "%s缺少字段“%s”", table, name);
    g_free(hint);
    g_free(table);
}

void mete_copy_check_required(const mete_copying *c)
{
    for (size_t i = 0; i < c->shape->field_count; i++) {
        const mete_field *field = &c->shape->fields[i];

        if (field->required
            && mete_declaration_get(c->declaration, field->key) == NULL
            && !may_be_there(c, field->key)) {
            refuse_missing(c, field);
        }
    }
}
