/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The case as a function reads it: case["货值金额"], case.goods_value.
 *
 * Only names that stand in the function are there: what it may read is known
 * before it runs, so that forms ask for it.
 */
#include "load/calling.h"

#include "base/message.h"

#include <lauxlib.h>
#include <string.h>

/* Its address is the key of the one that all calls of a state are given. */
static const char the_case[] = "mete.case";

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

void mete_calling_make_case_lj(lua_State *L)
{
    static const luaL_Reg operators[] = {
        {"__index", read_lj}, {"__newindex", write_lj}, {NULL, NULL}};

    lua_newuserdatauv(L, 0, 0);
    luaL_newlib(L, operators);
    lua_setmetatable(L, -2);
    lua_rawsetp(L, LUA_REGISTRYINDEX, the_case);
}

void mete_calling_push_case_lj(lua_State *L)
{
    lua_rawgetp(L, LUA_REGISTRYINDEX, the_case);
}
