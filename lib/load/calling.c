/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Calling a function of a rulebook in its sandbox, and taking its answer.
 */
#include "load/calling.h"

#include "load/mentions.h"
#include "model/unit.h"

#include <lauxlib.h>
#include <string.h>

const mete_exact_value *mete_calling_quantity(const mete_calling *calling,
                                              const char *text)
{
    for (size_t i = 0; i < calling->made->written_count; i++) {
        if (strcmp(calling->made->written[i].text, text) == 0) {
            return &calling->made->written[i].value;
        }
    }
    return NULL;
}

static void refuse_lj(lua_State *L, mete_calling *calling, const char *why)
{
    calling->code = "function_result";
    luaL_error(L, "%s", why);
}

static void take_condition_lj(lua_State *L, mete_calling *calling, int count)
{
    mete_answer *answer = calling->answer;

    if (count > 1) {
        refuse_lj(L, calling, "条件函数只 return 一个 true 或 false");
    }
    if (count == 0 || lua_isnil(L, 1)) {
        answer->kind = METE_ANSWER_NOTHING;
        return;
    }
    if (!lua_isboolean(L, 1)) {
        refuse_lj(L, calling,
                  "条件函数 return 的不是 true 或 false：写成比较，例如 "
                  "return case[\"货值金额\"] >= 10000");
    }
    answer->kind = METE_ANSWER_VALUE;
    answer->holds = lua_toboolean(L, 1) != 0;
}

static mete_exact take_amount_lj(lua_State *L, mete_calling *calling, int at)
{
    /* a multiple of what a case may hold, far from the end of numbers */
    const mete_exact most =
        mete_exact_from_decimal(METE_DECIMAL_MONEY_MAX) * 1000000;
    mete_exact_value value = {0, calling->opaque->unit, true};

    if (lua_isinteger(L, at) != 0
        && mete_exact_takes_integer(calling->opaque->unit)) {
        value.value = (mete_exact)lua_tointeger(L, at) * METE_EXACT_ONE;
    } else if (lua_type(L, at) == LUA_TNUMBER) {
        refuse_lj(L, calling,
                  "return 的数字带小数，或者单位不明确：写成 "
                  "amount \"0.5元\"、amount \"6个月\" 之类");
    } else if (!mete_exact_read(L, at, &value)) {
        refuse_lj(L, calling,
                  "return 的不是数额：写成 amount \"5000元\" 之类，"
                  "或者用事实算出的数额");
    }
    if (value.unit != calling->opaque->unit) {
        refuse_lj(L, calling, "return 的数额单位不对");
    }
    if (value.value < 0 || value.value > most) {
        refuse_lj(L, calling, "return 的数额小于零，或者太大");
    }
    return value.value;
}

static void take_amounts_lj(lua_State *L, mete_calling *calling, int count)
{
    mete_answer *answer = calling->answer;

    if (count == 0 || (count <= 2 && lua_isnil(L, 1)
                       && (count == 1 || lua_isnil(L, 2)))) {
        answer->kind = METE_ANSWER_NOTHING;
        return;
    }
    if (count > 2) {
        refuse_lj(L, calling, "数额函数最多 return 两个数额：下限, 上限");
    }
    answer->amounts[0] = take_amount_lj(L, calling, 1);
    answer->amounts[1] =
        count == 2 ? take_amount_lj(L, calling, 2) : answer->amounts[0];
    if (answer->amounts[0] > answer->amounts[1]) {
        refuse_lj(L, calling, "return 的下限大于上限：先写下限，后写上限");
    }
    answer->kind = METE_ANSWER_VALUE;
}

int mete_calling_run_lj(lua_State *L)
{
    mete_calling *calling = lua_touserdata(L, 1);
    int count;

    lua_settop(L, 0);
    mete_calling_push_lj(L, calling);
    mete_sandbox_start_lj(L);
    lua_call(L, 1, LUA_MULTRET);
    count = lua_gettop(L);
    luaL_checkstack(L, 8, NULL);
    if (calling->opaque->condition) {
        take_condition_lj(L, calling, count);
    } else {
        take_amounts_lj(L, calling, count);
    }
    if (!calling->view->alone) {
        mete_calling_check_lj(L, calling->made->number);
    }
    return 0;
}

int mete_calling_begin_lj(lua_State *L)
{
    mete_calling_views *made = lua_touserdata(L, 1);

    made->results = mete_exact_make_results_lj(L);
    for (size_t i = 0; i < made->count; i++) {
        if (made->views[i].made != NULL) {
            mete_calling_make_view_lj(L, &made->views[i]);
        }
    }
    mete_calling_remember_lj(L);
    return 0;
}

int mete_calling_end_lj(lua_State *L)
{
    const mete_calling *calling = lua_touserdata(L, 1);

    mete_calling_check_lj(L, calling->made->number);
    return 0;
}
