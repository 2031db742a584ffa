/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A function may keep nothing between calls.
 *
 * What the functions can reach is remembered once, and what one of them can is
 * looked at after every call of it: each function by its upvalues, each table
 * by its fields.  If none of these has changed, nothing else can be reached
 * either.  New fields are refused at once, so that no table has more room than
 * the script made for it.
 */
#include "load/calling.h"

#include "load/mentions.h"

#include <lauxlib.h>

/* Its address is the key of the lists, a function each. */
static const char memory[] = "mete.memory";

/* So long may these be together; functions beyond look at what any reaches. */
enum { LISTED = 20000 };

static int refuse_lj(lua_State *L)
{
    return luaL_error(L, "函数改写了它外面的变量或者表："
                         "函数什么也不能留到下一次；"
                         "在函数里面用 local 另外声明");
}

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

/* Tables of scripts have no metatable, that of the names has. */
static void guard_lj(lua_State *L)
{
    static const luaL_Reg guard[] = {{"__newindex", refuse_lj}, {NULL, NULL}};

    if (lua_getmetatable(L, 3) == 0) {
        luaL_newlib(L, guard);
        lua_setmetatable(L, 3);
    }
    lua_settop(L, 4);
}

static void copy_table_lj(lua_State *L)
{
    guard_lj(L);
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

/* Leaves memory (object to copy) on the stack, which is else empty. */
static void copy_all_lj(lua_State *L)
{
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
}

/* Stack: 1 memory, 3 list of objects each with its copy, 4 those that stand
 * there.  Takes the value on top. */
static void list_lj(lua_State *L)
{
    lua_pushvalue(L, -1);
    if (lua_isnil(L, -1) || lua_rawget(L, 1) == LUA_TNIL) {
        lua_pop(L, 2);
        return;
    }
    lua_pushvalue(L, -2);
    if (lua_rawget(L, 4) == LUA_TNIL) {
        lua_Integer at = (lua_Integer)lua_rawlen(L, 3) + 1;

        lua_pushvalue(L, -2);
        lua_rawseti(L, 3, at + 1);
        lua_pushvalue(L, -3);
        lua_rawseti(L, 3, at);
        lua_pushvalue(L, -3);
        lua_pushboolean(L, 1);
        lua_rawset(L, 4);
    }
    lua_pop(L, 3);
}

/* What the objects of the list hold, and what that holds, is listed too. */
static void list_held_lj(lua_State *L)
{
    for (lua_Integer i = 2; i <= (lua_Integer)lua_rawlen(L, 3); i += 2) {
        lua_rawgeti(L, 3, i);
        lua_pushnil(L);
        while (lua_next(L, 5) != 0) {
            list_lj(L);
            lua_pushvalue(L, -1);
            list_lj(L);
        }
        lua_settop(L, 4);
    }
}

/* Leaves the list of what function `n`, or for 0 any function, can reach at
 * the place 3; false if there is no such function. */
static bool list_of_lj(lua_State *L, int n)
{
    lua_settop(L, 2);
    lua_createtable(L, 0, 0);
    lua_createtable(L, 0, 0);
    for (int i = n > 0 ? n : 1; mete_functions_push_lj(L, i); i++) {
        list_lj(L);
        if (n > 0) {
            break;
        }
    }
    list_held_lj(L);
    lua_settop(L, 3);
    return lua_rawlen(L, 3) > 0;
}

void mete_calling_remember_lj(lua_State *L)
{
    size_t listed = 0;

    luaL_checkstack(L, 16, NULL);
    copy_all_lj(L);
    lua_createtable(L, 0, 0);
    for (int i = 1; listed < LISTED && list_of_lj(L, i); i++) {
        listed += lua_rawlen(L, 3);
        lua_rawseti(L, 2, i);
    }
    if (listed >= LISTED) {
        list_of_lj(L, 0);
        lua_rawseti(L, 2, 0);
    }
    lua_settop(L, 2);
    lua_rawsetp(L, LUA_REGISTRYINDEX, memory);
    lua_settop(L, 0);
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

/* There are no new ones. */
static bool is_table_same_lj(lua_State *L, int at)
{
    lua_pushnil(L);
    while (lua_next(L, at + 1) != 0) {
        lua_pushvalue(L, -2);
        lua_rawget(L, at);
        if (lua_rawequal(L, -1, -2) == 0) {
            return false;
        }
        lua_pop(L, 2);
    }
    return true;
}

void mete_calling_check_lj(lua_State *L, int n)
{
    lua_settop(L, 0);
    luaL_checkstack(L, 16, NULL);
    lua_rawgetp(L, LUA_REGISTRYINDEX, memory);
    if (lua_rawgeti(L, 1, n) == LUA_TNIL) {
        lua_rawgeti(L, 1, 0);
        lua_replace(L, 2);
    }
    for (lua_Integer i = 1; lua_rawgeti(L, 2, i) != LUA_TNIL; i += 2) {
        bool same;

        lua_rawgeti(L, 2, i + 1);
        same = lua_type(L, 3) == LUA_TFUNCTION ? is_function_same_lj(L, 3)
                                               : is_table_same_lj(L, 3);
        if (!same) {
            refuse_lj(L);
        }
        lua_settop(L, 2);
    }
    lua_settop(L, 0);
}
