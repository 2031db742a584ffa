/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A function may keep nothing between calls.
 *
 * Lua cannot lock a local of the file or a table in it, so what the functions
 * can reach is remembered once, and looked at after every call: each function
 * by its upvalues, each table by its fields.  If none of these has changed,
 * nothing else can be reached either.
 */
#include "load/calling.h"

#include "load/mentions.h"

#include <lauxlib.h>

static const char memory[] = "mete.memory";

/* Stack: 1 memory (object to copy), 2 list of objects to look into.  Takes
 * the value on top. */
static void visit_lj(lua_State *L)
{
    int type = lua_type(L, -1);

    if (type != LUA_TTABLE
        && (type != LUA_TFUNCTION || lua_iscfunction(L, -1) != 0)) {
        lua_pop(L, 1);
        return;
    }
    lua_pushvalue(L, -1);
    if (lua_rawget(L, 1) != LUA_TNIL) {
        lua_pop(L, 2);
        return;
    }
    lua_pop(L, 1);
    lua_pushvalue(L, -1);
    lua_createtable(L, 0, 0);
    lua_rawset(L, 1);
    lua_rawseti(L, 2, (lua_Integer)lua_rawlen(L, 2) + 1);
}

/* Object at 3, its copy at 4. */
static void copy_function_lj(lua_State *L)
{
    for (int i = 1; lua_getupvalue(L, 3, i) != NULL; i++) {
        lua_pushvalue(L, -1);
        visit_lj(L);
        lua_rawseti(L, 4, i);
    }
}

static void copy_table_lj(lua_State *L)
{
    lua_pushnil(L);
    while (lua_next(L, 3) != 0) {
        lua_pushvalue(L, -2);
        visit_lj(L);
        lua_pushvalue(L, -1);
        visit_lj(L);
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, 4);
    }
}

static void copy_object_lj(lua_State *L)
{
    lua_pushvalue(L, 3);
    lua_rawget(L, 1);
    if (lua_type(L, 3) == LUA_TFUNCTION) {
        copy_function_lj(L);
    } else {
        copy_table_lj(L);
    }
    lua_settop(L, 2);
}

void mete_calling_remember_lj(lua_State *L)
{
    luaL_checkstack(L, 16, NULL);
    lua_settop(L, 0);
    lua_createtable(L, 0, 0);
    lua_createtable(L, 0, 0);
    for (int i = 1; mete_functions_push_lj(L, i); i++) {
        visit_lj(L);
    }
    lua_settop(L, 2);
    for (lua_Integer i = 1; i <= (lua_Integer)lua_rawlen(L, 2); i++) {
        lua_rawgeti(L, 2, i);
        copy_object_lj(L);
    }
    lua_settop(L, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, memory);
}

/* The object at `at` and its copy on top. */
static bool is_function_same_lj(lua_State *L, int at)
{
    bool same = true;

    for (int i = 1; same && lua_getupvalue(L, at, i) != NULL; i++) {
        lua_rawgeti(L, at + 1, i);
        same = lua_rawequal(L, -1, -2) != 0;
        lua_pop(L, 2);
    }
    return same;
}

static int count_fields_lj(lua_State *L, int at)
{
    int count = 0;

    lua_pushnil(L);
    while (lua_next(L, at) != 0) {
        lua_pop(L, 1);
        count++;
    }
    return count;
}

static bool is_table_same_lj(lua_State *L, int at)
{
    lua_pushnil(L);
    while (lua_next(L, at) != 0) {
        lua_pushvalue(L, -2);
        lua_rawget(L, at + 1);
        if (lua_rawequal(L, -1, -2) == 0) {
            return false;
        }
        lua_pop(L, 2);
    }
    return count_fields_lj(L, at) == count_fields_lj(L, at + 1);
}

void mete_calling_check_lj(lua_State *L)
{
    luaL_checkstack(L, 16, NULL);
    lua_getfield(L, LUA_REGISTRYINDEX, memory);
    lua_pushnil(L);
    while (lua_next(L, 1) != 0) {
        bool same = lua_type(L, 2) == LUA_TFUNCTION
                      ? is_function_same_lj(L, 2)
                      : is_table_same_lj(L, 2);

        if (!same) {
            luaL_error(L, "函数改写了它外面的变量或者表："
                          "函数什么也不能留到下一次；"
                          "在函数里面用 local 另外声明");
        }
        lua_settop(L, 2);
    }
    lua_settop(L, 0);
}
