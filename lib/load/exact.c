/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The operators of exact values: `< <= > >= + - *` with each other and with
 * whole numbers, `==` with each other.
 */
#include "load/exact.h"

#include "base/date.h"
#include "base/message.h"
#include "load/calling.h"
#include "model/unit.h"

#include <lauxlib.h>
#include <string.h>

/* Its address is the key of their metatable. */
static const char behaviour[] = "mete.exact";

/* A whole number where a value of the other operand's unit is wanted. */
enum { BARE = -2 };

/* Scripts cannot make userdata, and no other one of ours has this size. */
bool mete_exact_read(lua_State *L, int at, mete_exact_value *value)
{
    const void *data = lua_touserdata(L, at);
    bool found = data != NULL && lua_rawlen(L, at) == sizeof *value;

    if (found) { /* Lua aligns to less than 16 bytes */
        memcpy(value, data, sizeof *value);
    }
    return found;
}

bool mete_exact_takes_integer(int unit)
{
    return unit != METE_UNIT_RATIO && unit != METE_UNIT_MONTHS
        && unit != METE_EXACT_DAY;
}

static mete_exact_value operand_lj(lua_State *L, int at)
{
    mete_exact_value value = {0, BARE, true};

    if (mete_exact_read(L, at, &value)) {
        return value;
    }
    if (lua_isinteger(L, at) == 0) {
        luaL_error(L,
                   lua_type(L, at) == LUA_TNUMBER
                       ? "带小数的数字不精确：写成 amount \"0.3元\""
                   : lua_type(L, at) == LUA_TNIL
                       ? "拿没有值的事实（nil）去计算或者比较：先用 if "
                         "判断它有没有值"
                       : "金额之类的值只能与同类的值或者整数计算、比较，"
                         "不能与文本等别的值");
    }
    value.value = (mete_exact)lua_tointeger(L, at) * METE_EXACT_ONE;
    return value;
}

static void refuse_units_lj(lua_State *L)
{
    luaL_error(L, "两个值的单位不同，不能相加减、相比较");
}

/* Gives a whole number the unit of the other operand. */
static void settle_lj(lua_State *L, mete_exact_value *bare,
                      const mete_exact_value *other)
{
    if (!other->plain) {
        luaL_error(L, other->unit == METE_EXACT_DAY
                          ? "日期不能与整数比较：写成 amount \"2026-03-01\""
                          : "这个整数的单位不明确：写成 amount \"30%%\"、"
                            "amount \"6个月\" 之类");
    }
    bare->unit = other->unit;
}

/* Two operands of one unit. */
static void pair_lj(lua_State *L, mete_exact_value *a, mete_exact_value *b)
{
    *a = operand_lj(L, 1);
    *b = operand_lj(L, 2);
    if (a->unit == BARE) {
        settle_lj(L, a, b);
    } else if (b->unit == BARE) {
        settle_lj(L, b, a);
    }
    if (a->unit != b->unit) {
        refuse_units_lj(L);
    }
}

static int less_lj(lua_State *L)
{
    mete_exact_value a;
    mete_exact_value b;

    pair_lj(L, &a, &b);
    lua_pushboolean(L, a.value < b.value);
    return 1;
}

static int less_equal_lj(lua_State *L)
{
    mete_exact_value a;
    mete_exact_value b;

    pair_lj(L, &a, &b);
    lua_pushboolean(L, a.value <= b.value);
    return 1;
}

static int equal_lj(lua_State *L)
{
    mete_exact_value a;
    mete_exact_value b;

    pair_lj(L, &a, &b);
    lua_pushboolean(L, a.value == b.value);
    return 1;
}

static void push_result_lj(lua_State *L, const mete_exact_value *value)
{
    const mete_script *script = mete_sandbox_owner(L);
    mete_calling *calling = script->calling;

    if (calling->result_count == METE_EXACT_RESULTS) {
        mete_exact_push_lj(L, value);
        return;
    }
    lua_rawgeti(L, LUA_REGISTRYINDEX,
                calling->results + calling->result_count++);
    memcpy(lua_touserdata(L, -1), value, sizeof *value);
}

static int give_lj(lua_State *L, bool fits, const mete_exact_value *value)
{
    if (!fits) {
        return luaL_error(L, "得数太大，或者小数位数太多");
    }
    push_result_lj(L, value);
    return 1;
}

/* A day and a number of days or months. */
static int move_day_lj(lua_State *L, mete_exact_value day,
                       const mete_exact_value *by, int sign)
{
    int64_t count = mete_exact_whole(by->value) * sign;

    if (by->value % METE_EXACT_ONE != 0 || count > METE_DATE_MAX
        || count < -(int64_t)METE_DATE_MAX
        || (by->unit != BARE && by->unit != METE_UNIT_DAYS
            && by->unit != METE_UNIT_MONTHS)) {
        return luaL_error(L, "日期只能加减天数和月数，例如 amount \"5日\"");
    }
    day.value = by->unit == METE_UNIT_MONTHS
                  ? mete_date_add_months((mete_date)day.value, count)
                  : mete_date_add_days((mete_date)day.value, count);
    return give_lj(L, true, &day);
}

static int add_lj(lua_State *L)
{
    mete_exact_value a = operand_lj(L, 1);
    mete_exact_value b = operand_lj(L, 2);
    bool fits;

    if (a.unit == METE_EXACT_DAY) {
        return move_day_lj(L, a, &b, 1);
    }
    if (b.unit == METE_EXACT_DAY) {
        return move_day_lj(L, b, &a, 1);
    }
    pair_lj(L, &a, &b);
    a.plain = a.plain && b.plain;
    fits = mete_exact_add(a.value, b.value, &a.value);
    return give_lj(L, fits, &a);
}

static int subtract_lj(lua_State *L)
{
    mete_exact_value a = operand_lj(L, 1);
    mete_exact_value b = operand_lj(L, 2);
    bool fits;

    if (a.unit == METE_EXACT_DAY && b.unit == METE_EXACT_DAY) {
        a.value = (a.value - b.value) * METE_EXACT_ONE;
        a.unit = METE_UNIT_DAYS;
        a.plain = true;
        return give_lj(L, true, &a);
    }
    if (a.unit == METE_EXACT_DAY) {
        return move_day_lj(L, a, &b, -1);
    }
    pair_lj(L, &a, &b);
    a.plain = a.plain && b.plain;
    fits = mete_exact_add(a.value, -b.value, &a.value);
    return give_lj(L, fits, &a);
}

/* Most often one of them is a whole number. */
static bool multiply_whole(mete_exact a, mete_exact b, mete_exact *result)
{
    mete_exact count = mete_exact_whole(a);

    return count * METE_EXACT_ONE == a && mete_exact_multiply(count, b, result);
}

/* At 10^-12 both; zeros are struck out so that what is exact fits. */
static bool multiply(mete_exact a, mete_exact b, mete_exact *result)
{
    int scale = METE_EXACT_SCALE;

    if (multiply_whole(a, b, result) || multiply_whole(b, a, result)) {
        return true;
    }
    for (; scale > 0 && a % 10 == 0 && a != 0; scale--) {
        a /= 10;
    }
    for (; scale > 0 && b % 10 == 0 && b != 0; scale--) {
        b /= 10;
    }
    if (a == 0 || b == 0) {
        *result = 0;
        return true;
    }
    if (!mete_exact_multiply(a, b, result)
        || *result % mete_exact_power(scale) != 0) {
        return false;
    }
    *result /= mete_exact_power(scale);
    return true;
}

static bool counts(int unit)
{
    return unit == METE_UNIT_NONE || unit == METE_UNIT_TIMES
        || unit >= METE_UNIT_DECLARED;
}

/* What an amount of `a` times one of `b` is in; false if nothing. */
static bool product_unit(int a, int b, int *unit)
{
    if (a == BARE || a == METE_UNIT_RATIO || a == METE_UNIT_NONE) {
        *unit = b;
        return b != METE_EXACT_DAY;
    }
    if (b == BARE || b == METE_UNIT_RATIO || b == METE_UNIT_NONE) {
        *unit = a;
        return a != METE_EXACT_DAY;
    }
    *unit = METE_UNIT_MONEY; /* a counting unit drops out */
    return (a == METE_UNIT_MONEY && (counts(b) || b == METE_UNIT_DAYS))
        || (b == METE_UNIT_MONEY && (counts(a) || a == METE_UNIT_DAYS));
}

static int multiply_lj(lua_State *L)
{
    mete_exact_value a = operand_lj(L, 1);
    mete_exact_value b = operand_lj(L, 2);
    mete_exact_value product = {0, 0, false};

    if (!product_unit(a.unit, b.unit, &product.unit)) {
        return luaL_error(L, "这两个单位的值不能相乘");
    }
    product.plain = mete_exact_takes_integer(product.unit);
    return give_lj(L, multiply(a.value, b.value, &product.value), &product);
}

static int no_division_lj(lua_State *L)
{
    return luaL_error(L, "金额之类的值不能用除号：除不尽就不精确；"
                         "改乘百分比，例如 * amount \"50%%\"");
}

void mete_exact_push_lj(lua_State *L, const mete_exact_value *value)
{
    static const luaL_Reg operators[] = {
        {"__lt", less_lj},         {"__le", less_equal_lj},
        {"__eq", equal_lj},        {"__add", add_lj},
        {"__sub", subtract_lj},    {"__mul", multiply_lj},
        {"__div", no_division_lj}, {"__idiv", no_division_lj},
        {NULL, NULL},
    };

    memcpy(lua_newuserdatauv(L, sizeof *value, 0), value, sizeof *value);
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, behaviour) != LUA_TTABLE) {
        lua_pop(L, 1);
        luaL_newlib(L, operators);
        lua_pushvalue(L, -1);
        lua_rawsetp(L, LUA_REGISTRYINDEX, behaviour);
    }
    lua_setmetatable(L, -2);
}

int mete_exact_make_results_lj(lua_State *L)
{
    const mete_exact_value value = {0, METE_UNIT_NONE, false};
    int first = 0;

    for (int i = 0; i < METE_EXACT_RESULTS; i++) {
        int at;

        mete_exact_push_lj(L, &value);
        at = luaL_ref(L, LUA_REGISTRYINDEX);
        first = i == 0 ? at : first; /* nothing is ever taken out of there */
    }
    return first;
}

int mete_exact_amount_lj(lua_State *L)
{
    const mete_script *script = mete_sandbox_owner(L);
    const char *text = lua_type(L, 1) == LUA_TSTRING ? lua_tostring(L, 1) : "";
    const mete_exact_value *value;

    if (script->calling == NULL) {
        return luaL_error(L, _("amount 只在函数里面用；别处把金额写成文本"));
    }
    value = mete_calling_quantity(script->calling, text);
    if (value == NULL) {
        return luaL_error(L, "amount 后面要直接写出一个数量，例如 "
                             "amount \"3元\"");
    }
    push_result_lj(L, value);
    return 1;
}
