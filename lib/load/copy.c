/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From a Lua table to a declaration, checked against its shape on the way.
 *
 * Lua walks a table in no order.  What can fail or descend is therefore left
 * for a second walk in the order of the keys, so that the same file gives the
 * same faults everywhere.  Shapes do not nest in themselves: neither do
 * tables, however a script ties them together.
 */
#include "load/copy.h"

#include "load/mentions.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

static void copy_table_lj(mete_copying *c);

void *mete_copy_alloc_lj(lua_State *L, mete_script *script, size_t bytes)
{
    mete_sandbox_charge_lj(L, bytes);
    return mete_arena_alloc(script->arena, bytes);
}

static bool accepts(const mete_field *field, mete_declared_type type)
{
    return (field->accepts & (unsigned)type) != 0;
}

static bool copy_text_lj(const mete_copying *c, const mete_field *field,
                         mete_declared *value)
{
    size_t length;
    const char *text = lua_tolstring(c->L, -1, &length);

    mete_sandbox_charge_lj(c->L, length);
    value->text =
        mete_texts_keep(c->script->texts, text, length, c->script->plain);
    value->type = METE_DECLARED_TEXT;
    return accepts(field, METE_DECLARED_TEXT) && value->text != NULL;
}

/* A word's handle, or an unknown name, which has been refused already. */
static bool copy_handle(const mete_copying *c, const mete_field *field,
                        mete_declared *value)
{
    void *handle = lua_touserdata(c->L, -1);

    if (handle == &mete_unknown_handle) {
        value->type = METE_DECLARED_WRONG;
        return true;
    }
    value->table = handle;
    value->table->used = true; /* rightly or not, it stands somewhere */
    value->type = METE_DECLARED_WORD;
    return accepts(field, METE_DECLARED_WORD)
        && (value->table->word->class & field->words) != 0;
}

/* Reads a value that needs no second walk; false if it does. */
static bool copy_plain_lj(const mete_copying *c, const mete_field *field,
                          mete_declared *value)
{
    int whole = 0;

    switch (lua_type(c->L, -1)) {
    case LUA_TSTRING:
        return copy_text_lj(c, field, value);
    case LUA_TNUMBER:
        value->integer = lua_tointegerx(c->L, -1, &whole);
        value->type = METE_DECLARED_INTEGER;
        return accepts(field, METE_DECLARED_INTEGER) && whole != 0;
    case LUA_TBOOLEAN:
        value->boolean = lua_toboolean(c->L, -1) != 0;
        value->type = METE_DECLARED_BOOLEAN;
        return accepts(field, METE_DECLARED_BOOLEAN);
    case LUA_TLIGHTUSERDATA:
        return copy_handle(c, field, value);
    default:
        return false;
    }
}

static mete_declaration *copy_inner_lj(const mete_copying *c,
                                       const mete_shape *shape,
                                       mete_copy_slot slot)
{
    mete_declaration *inner =
        mete_copy_alloc_lj(c->L, c->script, sizeof *inner);
    mete_copying copying = {
        .L = c->L,
        .script = c->script,
        .at = lua_gettop(c->L),
        .declaration = inner,
        .shape = shape,
        .outer = c,
        .key = slot.key,
        .item = slot.item,
    };

    inner->source = c->declaration->source;
    inner->line = c->declaration->line;
    inner->filled = inner->used = true;
    copy_table_lj(&copying);
    return inner;
}

/* A function of the script; those of C are words that nothing follows.
 * Not in the first walk: functions are numbered as they come. */
static bool copy_function_lj(const mete_copying *c, const mete_field *field,
                             mete_declared *value)
{
    if (lua_type(c->L, -1) != LUA_TFUNCTION
        || !accepts(field, METE_DECLARED_FUNCTION)
        || lua_iscfunction(c->L, -1) != 0) {
        return false;
    }
    value->function = mete_functions_note_lj(c->L, c->script);
    value->type = METE_DECLARED_FUNCTION;
    return true;
}

/* The value on top of the stack, whatever it is. */
static void copy_value_lj(const mete_copying *c, const mete_field *field,
                          mete_copy_slot slot, mete_declared *value)
{
    if (lua_type(c->L, -1) == LUA_TTABLE && field->table != NULL
               && accepts(field, METE_DECLARED_TABLE)) {
        value->table = copy_inner_lj(c, field->table, slot);
        value->type = METE_DECLARED_TABLE;
    } else if (!copy_plain_lj(c, field, value)
               && !copy_function_lj(c, field, value)) {
        mete_copy_refuse(c, field, slot);
        value->type = METE_DECLARED_WRONG;
    }
}

static void copy_items_lj(const mete_copying *c, size_t count)
{
    mete_declaration *declaration = c->declaration;
    mete_field field = {METE_KEY_NONE, c->shape->first, false,
                        c->shape->row, c->shape->words};

    if (count == 0) {
        return;
    }
    declaration->items =
        mete_copy_alloc_lj(c->L, c->script, count * sizeof *declaration->items);
    declaration->count = (uint32_t)count;
    for (size_t i = 0; i < count; i++) {
        mete_copy_slot slot = {NULL, i + 1};

        declaration->items[i].type = METE_DECLARED_WRONG;
        if (lua_rawgeti(c->L, c->at, (lua_Integer)i + 1) == LUA_TNIL) {
            mete_copy_refuse_hole(c, i + 1);
        } else if (i < c->shape->most || c->shape->most == 0) {
            copy_value_lj(c, &field, slot, &declaration->items[i]);
        }
        lua_pop(c->L, 1);
        field.accepts = c->shape->rest;
    }
}

static bool is_item(lua_State *L, size_t count)
{
    lua_Integer n = lua_tointeger(L, -2);

    return lua_isinteger(L, -2) != 0 && n >= 1 && (size_t)n <= count;
}

static size_t insert(mete_declared_field *fields, size_t count,
                     const mete_declared_field *field)
{
    size_t i = count;

    for (; i > 0 && fields[i - 1].key > field->key; i--) {
        fields[i] = fields[i - 1];
    }
    fields[i] = *field;
    return count + 1;
}

/* A field that the shape knows, under the name that Lua has for it; false if
 * the shape knows none of that name. */
static bool collect_field_lj(const mete_copying *c, mete_declared_field *found)
{
    const mete_field *field;
    size_t length;

    found->name = lua_tolstring(c->L, -2, &length);
    found->key = mete_key_find(found->name, length);
    field = found->key == METE_KEY_NONE
              ? NULL
              : mete_shape_field(c->shape, found->key);
    if (field == NULL) {
        return false;
    }
    if (!copy_plain_lj(c, field, &found->value)) {
        found->value.type = (mete_declared_type)0;
    }
    return true;
}

/* First walk: known fields by key, those that need a second look with type 0.
 * Returns their number. */
static size_t collect_fields_lj(mete_copying *c, mete_declared_field *fields)
{
    size_t count = 0;
    bool hole = false;
    bool wrong = false;

    lua_pushnil(c->L);
    while (lua_next(c->L, c->at) != 0) {
        mete_declared_field found = {METE_KEY_NONE, NULL, {0}};

        if (lua_type(c->L, -2) != LUA_TSTRING) {
            bool item = is_item(c->L, c->declaration->count);
            /* [69] = … where names stand is no item 69 */
            bool number = lua_isinteger(c->L, -2) != 0
                       && (c->shape->free == 0 || c->shape->first != 0);

            hole = hole || (!item && number);
            wrong = wrong || (!item && !number);
        } else if (collect_field_lj(c, &found)) {
            count = insert(fields, count, &found);
        } else {
            c->unknown_count++;
        }
        lua_pop(c->L, 1);
    }
    if (hole) {
        mete_copy_refuse_hole(c, c->declaration->count + 1);
    }
    if (wrong) {
        mete_copy_refuse_key(c);
    }
    return count;
}

static void copy_fields_lj(const mete_copying *c,
                           const mete_declared_field *fields, size_t count)
{
    mete_declaration *declaration = c->declaration;

    if (count == 0) {
        return;
    }
    declaration->fields =
        mete_copy_alloc_lj(c->L, c->script, count * sizeof *fields);
    memcpy(declaration->fields, fields, count * sizeof *fields);
    declaration->field_count = (uint32_t)count;
    for (size_t i = 0; i < count; i++) {
        mete_declared_field *field = &declaration->fields[i];
        mete_copy_slot slot = {mete_key_name(field->key), 0};

        if (field->value.type == 0) {
            lua_getfield(c->L, c->at, field->name);
            copy_value_lj(c, mete_shape_field(c->shape, field->key), slot,
                          &field->value);
            lua_pop(c->L, 1);
        }
        field->name = slot.key;
    }
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool is_known(const mete_copying *c, const char *name, size_t length)
{
    mete_key key = mete_key_find(name, length);

    return key != METE_KEY_NONE && mete_shape_field(c->shape, key) != NULL;
}

/* Names of all fields outside the shape, in byte order.  Lua holds them as
 * long as its table is on the stack. */
static const char **list_names_lj(const mete_copying *c)
{
    const char **names =
        mete_copy_alloc_lj(c->L, c->script, c->unknown_count * sizeof *names);
    size_t found = 0;
    size_t length;

    lua_pushnil(c->L);
    while (lua_next(c->L, c->at) != 0) {
        if (lua_type(c->L, -2) == LUA_TSTRING) {
            const char *name = lua_tolstring(c->L, -2, &length);

            if (!is_known(c, name, length)) {
                names[found++] = name;
            }
        }
        lua_pop(c->L, 1);
    }
    qsort(names, found, sizeof *names, compare_names);
    return names;
}

/* Tables whose fields may have any name: articles, facts of an item. */
static void copy_free_lj(const mete_copying *c, const char **names)
{
    mete_declaration *declaration = c->declaration;
    mete_field field = {METE_KEY_NONE, c->shape->free,  false,
                        c->shape->row, c->shape->words};

    declaration->fields = mete_copy_alloc_lj(
        c->L, c->script, c->unknown_count * sizeof *declaration->fields);
    declaration->field_count = (uint32_t)c->unknown_count;
    for (size_t i = 0; i < c->unknown_count; i++) {
        mete_declared_field *into = &declaration->fields[i];
        size_t length = strlen(names[i]);
        mete_copy_slot slot = {names[i], 0};

        mete_sandbox_charge_lj(c->L, length);
        into->key = METE_KEY_NONE;
        into->name = mete_texts_keep(c->script->texts, names[i], length,
                                     c->script->plain);
        into->name = into->name != NULL ? into->name : "?";
        lua_getfield(c->L, c->at, names[i]);
        copy_value_lj(c, &field, slot, &into->value);
        lua_pop(c->L, 1);
    }
}

/* The word on top of the stack if it may stand among the items, or NULL. */
static mete_declaration *named_item(const mete_copying *c)
{
    mete_declaration *word = lua_touserdata(c->L, -1);

    if (word == NULL || (void *)word == &mete_unknown_handle) {
        return NULL;
    }
    word->used = true; /* rightly or not, it stands somewhere */
    return (word->word->class & c->shape->words) != 0 ? word : NULL;
}

/* Fields that the shape does not know: words that bear a name are items, the
 * others are refused. */
static void copy_named_lj(const mete_copying *c, const char **names)
{
    mete_declaration *declaration = c->declaration;
    size_t room = declaration->count + c->unknown_count;
    mete_declared *items =
        mete_copy_alloc_lj(c->L, c->script, room * sizeof *items);

    if (declaration->count > 0) {
        memcpy(items, declaration->items, declaration->count * sizeof *items);
    }
    declaration->items = items;
    for (size_t i = 0; i < c->unknown_count; i++) {
        size_t length = strlen(names[i]);

        lua_getfield(c->L, c->at, names[i]);
        mete_declaration *word = named_item(c);
        if (word != NULL) {
            mete_declared *item = &items[declaration->count++];

            item->type = METE_DECLARED_WORD;
            item->table = word;
            mete_sandbox_charge_lj(c->L, length);
            word->name = mete_texts_keep(c->script->texts, names[i], length,
                                         c->script->plain);
        } else {
            mete_copy_refuse_unknown(c, names[i]);
        }
        lua_pop(c->L, 1);
    }
}

static void copy_table_lj(mete_copying *c)
{
    mete_declared_field fields[METE_KEY_COUNT];
    size_t count;

    luaL_checkstack(c->L, 8, NULL);
    copy_items_lj(c, (size_t)lua_rawlen(c->L, c->at));
    mete_copy_check_count(c);
    count = collect_fields_lj(c, fields);
    copy_fields_lj(c, fields, count);
    if (c->unknown_count > 0) {
        c->unknown = list_names_lj(c);
        if (c->shape->free != 0) {
            copy_free_lj(c, c->unknown);
        } else if (c->shape->named) {
            copy_named_lj(c, c->unknown);
        } else {
            for (size_t i = 0; i < c->unknown_count; i++) {
                mete_copy_refuse_unknown(c, c->unknown[i]);
            }
        }
    }
    mete_copy_check_required(c);
}

void mete_copy_table_lj(lua_State *L, mete_script *script, int at,
                        mete_declaration *declaration, const mete_shape *shape)
{
    mete_copying copying = {
        .L = L,
        .script = script,
        .at = at,
        .declaration = declaration,
        .shape = shape,
    };

    copy_table_lj(&copying);
}
