/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The case as a function reads it: case["货值金额"], case.goods_value.
 *
 * Only names that stand in the function are there: what it may read is known
 * before it runs, so that forms ask for it.  Facts that are known lie in a
 * table behind the case, where Lua finds them by itself; what changed since the
 * last call is put there before the next.  Whatever is not in it is read by
 * read_lj(): what has to be computed, what is absent, what is unknown.
 */
#include "load/calling.h"

#include "base/message.h"
#include "load/mentions.h"

#include <lauxlib.h>
#include <stddef.h>
#include <string.h>

/* What the table of a view holds: names and things a fact from FIRST on. */
enum { FUNCTION = 1, CASE, FIRST };

static mete_calling *calling_of_lj(lua_State *L)
{
    const mete_script *script = mete_sandbox_owner(L);

    if (script->calling == NULL) {
        luaL_error(L, _("案件只在函数运行的时候可以读"));
    }
    return script->calling;
}

static const mete_readable *find(const mete_made_function *made,
                                 const char *name)
{
    for (size_t i = 0; i < made->readable_count; i++) {
        if (strcmp(made->readable[i].name, name) == 0) {
            return &made->readable[i];
        }
    }
    return NULL;
}

static void push_value_lj(lua_State *L, const mete_readable *readable,
                          mete_exact value)
{
    mete_exact_value exact = {value, readable->unit, readable->plain};

    switch (readable->look) {
    case METE_LOOK_TRUTH:
        lua_pushboolean(L, (value != 0) != readable->opposite);
        break;
    case METE_LOOK_INTEGER:
        lua_pushinteger(L, (lua_Integer)mete_exact_whole(value));
        break;
    case METE_LOOK_LABEL:
        lua_pushstring(L, readable->fact->labels[value]);
        break;
    default:
        mete_exact_push_lj(L, &exact);
        break;
    }
}

static int read_lj(lua_State *L)
{
    mete_calling *calling = calling_of_lj(L);
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "";
    const mete_readable *readable = find(calling->made, name);
    mete_exact value = 0;

    if (readable == NULL) {
        return luaL_error(L,
                          "案件里读不到“%s”：写事实或者 define 的名称，"
                          "并且在函数里直接写出来，不用变量拼",
                          name);
    }
    switch (mete_replay_read(calling->recall, calling->reader,
                             readable->child, &value)) {
    case METE_READ_VALUE:
        push_value_lj(L, readable, value);
        break;
    case METE_READ_UNKNOWN:
        calling->unknown = true;
        lua_pushnil(L);
        return lua_error(L);
    default:
        lua_pushnil(L);
        break;
    }
    return 1;
}

static int write_lj(lua_State *L)
{
    return luaL_error(L, "案件只能读，不能改");
}

/* ---- the table behind the case ---- */

/* Leaves an empty one with room for all facts on the stack. */
static void make_table_lj(lua_State *L, const mete_view *view)
{
    static const luaL_Reg behind[] = {{"__index", read_lj}, {NULL, NULL}};

    lua_createtable(L, 0, (int)view->made->fact_count);
    if (luaL_newmetatable(L, "mete.case") != 0) {
        luaL_setfuncs(L, behind, 0);
    }
    lua_setmetatable(L, -2);
}

static void make_case_lj(lua_State *L, const mete_view *view)
{
    static const luaL_Reg operators[] = {{"__newindex", write_lj},
                                         {NULL, NULL}};

    lua_newuserdatauv(L, 0, 1);
    luaL_newlib(L, operators);
    make_table_lj(L, view);
    lua_pushvalue(L, -1);
    lua_setiuservalue(L, -4, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
}

/* What the values of a fact are made from: an exact value, its labels. */
static void make_thing_lj(lua_State *L, const mete_readable *readable,
                          mete_sight *sight)
{
    const mete_exact_value value = {0, readable->unit, readable->plain};

    if (readable->look == METE_LOOK_EXACT) {
        mete_exact_push_lj(L, &value);
        sight->exact = lua_touserdata(L, -1);
    } else if (readable->look == METE_LOOK_LABEL) {
        lua_createtable(L, (int)readable->fact->label_count, 0);
        for (size_t i = 0; i < readable->fact->label_count; i++) {
            lua_pushstring(L, readable->fact->labels[i]);
            lua_rawseti(L, -2, (lua_Integer)i + 1);
        }
    } else {
        lua_pushboolean(L, 0);
    }
}

void mete_calling_make_view_lj(lua_State *L, mete_view *view)
{
    int count = (int)view->made->fact_count;

    lua_settop(L, 0);
    lua_createtable(L, FIRST + 2 * count - 1, 0);
    mete_functions_push_lj(L, view->made->number);
    view->alone = lua_getupvalue(L, -1, 1) == NULL;
    lua_settop(L, 2);
    lua_rawseti(L, 1, FUNCTION);
    make_case_lj(L, view);
    lua_rawseti(L, 1, CASE);
    for (int i = 0; i < count; i++) {
        lua_pushstring(L, view->made->readable[i].name);
        lua_rawseti(L, 1, FIRST + 2 * i);
        make_thing_lj(L, &view->made->readable[i], &view->sights[i]);
        lua_rawseti(L, 1, FIRST + 2 * i + 1);
    }
    view->table = luaL_ref(L, LUA_REGISTRYINDEX);
}

/* ---- a call ---- */

/* Stack: 1 the view's table, 2 function, 3 case, 4 the table behind it. */
static void put_lj(lua_State *L, const mete_view *view, int i, mete_exact value)
{
    const mete_readable *readable = &view->made->readable[i];
    mete_sight *sight = &view->sights[i];

    sight->value = value;
    if (sight->exact != NULL) {
        memcpy(sight->exact + offsetof(mete_exact_value, value), &value,
               sizeof value);
        if (sight->there) {
            return;
        }
    }
    lua_rawgeti(L, 1, FIRST + 2 * i);
    if (readable->look == METE_LOOK_TRUTH) {
        lua_pushboolean(L, (value != 0) != readable->opposite);
    } else if (readable->look == METE_LOOK_INTEGER) {
        lua_pushinteger(L, (lua_Integer)mete_exact_whole(value));
    } else {
        lua_rawgeti(L, 1, FIRST + 2 * i + 1);
    }
    if (readable->look == METE_LOOK_LABEL) {
        lua_rawgeti(L, -1, (lua_Integer)value + 1);
        lua_replace(L, -2);
    }
    lua_rawset(L, 4);
    sight->there = true;
}

/* A key that was taken out of a table may need more room when it comes back:
 * where a fact is no longer known the table is a new one. */
static void renew_table_lj(lua_State *L, const mete_view *view)
{
    make_table_lj(L, view);
    lua_pushvalue(L, -1);
    lua_setiuservalue(L, 3, 1);
    lua_getmetatable(L, 3);
    lua_pushvalue(L, -2);
    lua_setfield(L, -2, "__index");
    lua_pop(L, 1);
    lua_replace(L, 4);
    for (size_t i = 0; i < view->made->fact_count; i++) {
        view->sights[i].there = false;
    }
}

void mete_calling_push_lj(lua_State *L, mete_calling *calling)
{
    const mete_view *view = calling->view;
    const mete_replay *seen = calling->recall;

    lua_rawgeti(L, LUA_REGISTRYINDEX, view->table);
    lua_rawgeti(L, 1, FUNCTION);
    lua_rawgeti(L, 1, CASE);
    lua_getiuservalue(L, 3, 1);
    for (size_t i = 0; i < seen->fact_count; i++) {
        if (view->sights[i].there && seen->facts[i].kind != METE_READ_VALUE) {
            renew_table_lj(L, view);
        }
    }
    for (size_t i = 0; i < seen->fact_count; i++) {
        const mete_replayed_read *fact = &seen->facts[i];

        if (fact->kind == METE_READ_VALUE
            && (!view->sights[i].there
                || view->sights[i].value != fact->value)) {
            put_lj(L, view, (int)i, fact->value);
        }
    }
    lua_pop(L, 1);
    lua_remove(L, 1);
}
