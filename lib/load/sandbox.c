/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The sandbox: allow-list, budgets, one protected way in.
 *
 * There is no pcall inside, so a breach ends the script; it is also sticky,
 * so that nothing goes on for long after one.  Lua's collector stands still
 * until the live budget is reached, where Lua collects on its own.
 */
#define _GNU_SOURCE /* dladdr */
#include "load/sandbox.h"

#include "base/message.h"

#include <dlfcn.h>
#include <glib.h>
#include <inttypes.h>
#include <lauxlib.h>
#include <locale.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>

enum {
    STEPS_A_HOOK = 1000,
    /* A script that lives at its limit makes Lua collect at every step. */
    REFUSALS = 16,
    /* Comparing two texts is one step, however long they are. */
    TEXT_BYTES = METE_SANDBOX_FILE_BYTES + 64
};

const mete_budget mete_budget_of_file = {2000000, 16u << 20, 256u << 20};
const mete_budget mete_budget_of_call = {200000, 1u << 20, 16u << 20};
const char mete_sandbox_chunk[] = "=s";

typedef enum { WITHIN, STEPS, LIVE, CUMULATIVE, TEXT } breach_kind;

struct mete_sandbox {
    lua_State *lua;
    mete_pool *pool;
    mete_budget budget;
    mete_budget used;
    mete_budget named; /* as messages name it */
    size_t kept;       /* live bytes that the script left behind */
    size_t worn;       /* bytes that calls before this one asked for since */
    breach_kind breach;
    int refusals;
    int line; /* where the script was when it ended */
    bool closing;
    void *owner;
};

static mete_sandbox *sandbox_of(lua_State *L)
{
    return *(mete_sandbox **)lua_getextraspace(L);
}

/* The line of the innermost function of the script, 0 if none runs.  Asks
 * for nothing but what lies there, so that it can be called anywhere. */
static int line_of_script(lua_State *L)
{
    lua_Debug record;

    for (int level = 0; L != NULL && lua_getstack(L, level, &record) != 0;
         level++) {
        if (lua_getinfo(L, "l", &record) != 0 && record.currentline > 0) {
            return record.currentline;
        }
    }
    return 0;
}

/* The first breach stays; always false. */
static bool end_with(mete_sandbox *sandbox, breach_kind breach)
{
    if (sandbox->breach == WITHIN) {
        sandbox->breach = breach;
        sandbox->line = line_of_script(sandbox->lua);
    }
    return false;
}

/* Growth by `bytes`, which is over a budget or comes after a breach. */
static bool refuse_growth(mete_sandbox *sandbox, size_t bytes)
{
    if (sandbox->breach != WITHIN) {
        return sandbox->closing;
    }
    if (bytes > sandbox->budget.cumulative - sandbox->used.cumulative) {
        return end_with(sandbox, CUMULATIVE);
    }
    if (++sandbox->refusals > REFUSALS || bytes > sandbox->budget.live) {
        return end_with(sandbox, LIVE);
    }
    sandbox->line = line_of_script(sandbox->lua); /* perhaps the last */
    return false;
}

/* Growth by `bytes` is within the budgets. */
static inline bool may_grow(mete_sandbox *sandbox, size_t bytes)
{
    mete_budget *used = &sandbox->used;

    if (sandbox->breach != WITHIN
        || bytes > sandbox->budget.cumulative - used->cumulative
        || bytes > sandbox->budget.live - used->live) {
        return refuse_growth(sandbox, bytes);
    }
    used->cumulative += bytes;
    used->live += bytes;
    return true;
}

static void *resize(mete_sandbox *sandbox, void *block, size_t held,
                    size_t size)
{
    void *memory = mete_pool_resize(sandbox->pool, block, held, size);

    if (size <= held) {
        sandbox->used.live -= held - size;
        return memory != NULL ? memory : block; /* shrinking never fails */
    }
    if (memory == NULL) {
        end_with(sandbox, LIVE);
    }
    return memory;
}

/* When `block` is NULL, Lua says in `old_size` what the memory is for. */
static void *allocate(void *data, void *block, size_t old_size, size_t new_size)
{
    mete_sandbox *sandbox = data;
    void *memory;

    if (block != NULL && new_size != 0) {
        return new_size <= old_size || may_grow(sandbox, new_size - old_size)
                 ? resize(sandbox, block, old_size, new_size)
                 : NULL;
    }
    if (block != NULL) {
        sandbox->used.live -= old_size;
        mete_pool_release(sandbox->pool, block, old_size);
    }
    if (new_size == 0) {
        return NULL;
    }
    if (old_size == LUA_TSTRING && new_size > TEXT_BYTES) {
        end_with(sandbox, TEXT);
        return NULL;
    }
    if (!may_grow(sandbox, new_size)) {
        return NULL;
    }
    memory = mete_pool_take(sandbox->pool, new_size);
    if (memory == NULL) {
        end_with(sandbox, LIVE);
    }
    return memory;
}

/* After a breach there may be no memory left for a message. */
static void stop_lj(lua_State *L)
{
    lua_pushnil(L);
    lua_error(L);
}

static void count_lj(lua_State *L, lua_Debug *record)
{
    mete_sandbox *sandbox = sandbox_of(L);

    (void)record;
    sandbox->used.steps += STEPS_A_HOOK;
    if (sandbox->used.steps > sandbox->budget.steps) {
        end_with(sandbox, STEPS);
        lua_sethook(L, count_lj, LUA_MASKCOUNT, 1);
    }
    if (sandbox->breach != WITHIN) {
        stop_lj(L);
    }
}

/* A host with a Lua of its own takes over some of the symbols and not all:
 * then the two halves do not fit. */
static bool lua_is_one(void)
{
    lua_State *(*first)(lua_Alloc, void *) = lua_newstate;
    void (*second)(lua_State *, int) = lua_toclose;
    Dl_info a;
    Dl_info b;
    void *address[2];

    memcpy(&address[0], &first, sizeof address[0]);
    memcpy(&address[1], &second, sizeof address[1]);
    return dladdr(address[0], &a) != 0 && dladdr(address[1], &b) != 0
        && a.dli_fbase == b.dli_fbase;
}

size_t mete_sandbox_pool_limit(const mete_budget *budget)
{
    return 3 * budget->live;
}

mete_sandbox *mete_sandbox_new(const mete_budget *budget, mete_pool *pool,
                               const char **why)
{
    mete_sandbox *sandbox;

    if (!lua_is_one()) {
        *why = _("宿主程序自带另一个 Lua，与本库使用的 Lua 混在了一起；"
                 "请用 configure --with-lua 重新构建本库");
        return NULL;
    }
    sandbox = g_new0(mete_sandbox, 1);
    sandbox->budget = sandbox->named = *budget;
    sandbox->pool = pool;
    sandbox->lua = lua_newstate(allocate, sandbox);
    if (sandbox->lua == NULL) {
        *why = _("内存不足，无法运行脚本");
        g_free(sandbox);
        return NULL;
    }
    *(mete_sandbox **)lua_getextraspace(sandbox->lua) = sandbox;
    lua_gc(sandbox->lua, LUA_GCSTOP);
    lua_sethook(sandbox->lua, count_lj, LUA_MASKCOUNT, STEPS_A_HOOK);
    return sandbox;
}

void mete_sandbox_free(mete_sandbox *sandbox)
{
    if (sandbox == NULL) {
        return;
    }
    sandbox->closing = true;
    lua_close(sandbox->lua);
    mete_pool_reset(sandbox->pool);
    g_free(sandbox);
}

/* Until there is nothing more to give back: Lua shrinks its own tables by
 * half each time. */
static void collect(mete_sandbox *sandbox)
{
    size_t before;

    do {
        before = sandbox->used.live;
        lua_gc(sandbox->lua, LUA_GCCOLLECT);
    } while (sandbox->used.live < before);
}

void mete_sandbox_settle(mete_sandbox *sandbox)
{
    collect(sandbox);
    sandbox->kept = sandbox->used.live;
    sandbox->worn = 0;
    sandbox->used.cumulative = 0;
}

size_t mete_sandbox_worn(const mete_sandbox *sandbox)
{
    return sandbox->worn + sandbox->used.cumulative;
}

bool mete_sandbox_clean(mete_sandbox *sandbox)
{
    collect(sandbox);
    sandbox->worn = 0;
    sandbox->used.cumulative = 0;
    return sandbox->used.live == sandbox->kept;
}

void mete_sandbox_allow(mete_sandbox *sandbox, const mete_budget *call)
{
    sandbox->worn = mete_sandbox_worn(sandbox);
    sandbox->named = sandbox->budget = *call;
    sandbox->budget.live += sandbox->kept;
    sandbox->used.steps = 0;
    sandbox->used.cumulative = 0;
    sandbox->refusals = 0;
    sandbox->breach = WITHIN;
    if (call->steps > 0) {
        lua_sethook(sandbox->lua, count_lj, LUA_MASKCOUNT, STEPS_A_HOOK);
    } else if (lua_gethook(sandbox->lua) != NULL) {
        lua_sethook(sandbox->lua, NULL, 0, 0);
    }
}

void mete_sandbox_start_lj(lua_State *L)
{
    mete_sandbox *sandbox = sandbox_of(L);

    if (sandbox->worn > 0) {
        sandbox->worn += sandbox->used.cumulative;
    } else if (sandbox->used.live != sandbox->kept) {
        collect(sandbox);
    }
    sandbox->used.cumulative = 0;
}

bool mete_sandbox_is_out_of_memory(const mete_sandbox *sandbox)
{
    return sandbox->breach == LIVE || sandbox->breach == CUMULATIVE;
}

mete_budget mete_sandbox_used(const mete_sandbox *sandbox)
{
    return sandbox->used;
}

static void describe_breach(const mete_sandbox *sandbox,
                            mete_sandbox_error *error)
{
    const mete_budget *budget = &sandbox->named;

    error->ours = true;
    switch (sandbox->breach) {
    case STEPS:
        error->code = "too_many_steps";
        error->message = g_strdup_printf(_("脚本运行超过%" PRId64 "步，已停止："
                                           "请检查是否有不会结束的循环"),
                                         budget->steps);
        break;
    case CUMULATIVE:
        error->code = "too_much_memory";
        error->message =
            g_strdup_printf(_("脚本累计申请的内存超过%zuMiB，已停止："
                              "请检查循环，和调用自己的函数"),
                            budget->cumulative >> 20);
        break;
    case TEXT:
        error->code = "too_much_memory";
        error->message = g_strdup_printf(_("脚本里有一段文本超过%dKiB，已停止"),
                                         METE_SANDBOX_FILE_BYTES >> 10);
        break;
    default:
        error->code = "too_much_memory";
        error->message =
            g_strdup_printf(_("脚本同时占用的内存超过%zuMiB，已停止："
                              "请检查循环，和调用自己的函数"),
                            budget->live >> 20);
    }
}

/* "s:12: text" is line 12 and "text". */
static const char *cut_line(const char *message, int *line)
{
    char *end;
    long number;

    if (!g_str_has_prefix(message, "s:")) {
        return message;
    }
    number = strtol(message + 2, &end, 10);
    if (end == message + 2 || *end != ':' || number < 0 || number > G_MAXINT) {
        return message;
    }
    *line = (int)number;
    return end[1] == ' ' ? end + 2 : end + 1;
}

/* Runs where the error was raised, while the script still stands there. */
static int note_line(lua_State *L)
{
    mete_sandbox *sandbox = sandbox_of(L);

    if (sandbox->breach == WITHIN) {
        sandbox->line = line_of_script(L);
    }
    return 1;
}

static void describe(mete_sandbox *sandbox, int status,
                     mete_sandbox_error *error)
{
    lua_State *L = sandbox->lua;
    const char *message;

    error->line = sandbox->line;
    if (sandbox->breach != WITHIN || status == LUA_ERRMEM) {
        describe_breach(sandbox, error);
    }
    if (lua_type(L, -1) == LUA_TSTRING) {
        message = cut_line(lua_tostring(L, -1), &error->line);
        if (error->code == NULL) {
            error->code = status == LUA_ERRSYNTAX ? "syntax" : "script";
            error->message = g_utf8_make_valid(message, -1);
        }
    } else if (error->code == NULL) {
        error->code = "script";
        error->ours = true;
        error->message = g_strdup(_("脚本以一个不是文本的值报错"
                                    "（error 后面应当是一句话）"));
    }
}

/* Lua reads and writes numbers as in C, whatever the host has set; what is said
 * of a script stays in the language of the host. */
static locale_t plain_locale(void)
{
    locale_t copy = duplocale(uselocale((locale_t)0));

    return newlocale(LC_ALL_MASK & ~LC_MESSAGES_MASK, "C", copy);
}

bool mete_sandbox_enter(mete_sandbox *sandbox, lua_CFunction body,
                        void *context, mete_sandbox_error *error)
{
    lua_State *L = sandbox->lua;
    int status;

    memset(error, 0, sizeof *error);
    sandbox->line = 0;
    lua_settop(L, 0);
    lua_pushcfunction(L, note_line);
    lua_pushcfunction(L, body);
    lua_pushlightuserdata(L, context);
    status = lua_pcall(L, 1, 0, 1);
    if (status != LUA_OK) {
        describe(sandbox, status, error);
    }
    lua_settop(L, 0);
    return status == LUA_OK;
}

bool mete_sandbox_call(mete_sandbox *sandbox, lua_CFunction body, void *context,
                       mete_sandbox_error *error)
{
    locale_t plain = plain_locale();
    locale_t before = uselocale(plain);
    bool done = mete_sandbox_enter(sandbox, body, context, error);

    uselocale(before);
    freelocale(plain);
    return done;
}

/* tostring without addresses, which no two runs share. */
static int tostring_lj(lua_State *L)
{
    switch (lua_type(L, 1)) {
    case LUA_TNONE:
        return luaL_error(L, _("tostring 需要一个值"));
    case LUA_TSTRING:
    case LUA_TNUMBER:
    case LUA_TBOOLEAN:
    case LUA_TNIL:
        luaL_tolstring(L, 1, NULL);
        return 1;
    default:
        return luaL_error(L,
                          _("tostring 只接受文本、数字、true、false 和 nil"));
    }
}

void mete_sandbox_open_lj(lua_State *L)
{
    static const char *const allowed[] = {"assert", "error", "ipairs", "type"};

    lua_pushcfunction(L, luaopen_base);
    lua_call(L, 0, 1);
    for (size_t i = 0; i < G_N_ELEMENTS(allowed); i++) {
        lua_getfield(L, -1, allowed[i]);
        lua_setfield(L, -3, allowed[i]);
    }
    lua_pop(L, 1);
    lua_pushcfunction(L, tostring_lj);
    lua_setfield(L, -2, "tostring");
}

void mete_sandbox_charge_lj(lua_State *L, size_t bytes)
{
    mete_sandbox *sandbox = sandbox_of(L);

    if (!may_grow(sandbox, bytes)) {
        end_with(sandbox, LIVE); /* there is nothing to collect out there */
        stop_lj(L);
    }
}

int mete_sandbox_line(lua_State *L)
{
    lua_Debug record;

    if (lua_getstack(L, 1, &record) == 0 || lua_getinfo(L, "l", &record) == 0
        || record.currentline < 0) {
        return 0;
    }
    return record.currentline;
}

void mete_sandbox_set_owner(mete_sandbox *sandbox, void *owner)
{
    sandbox->owner = owner;
}

void *mete_sandbox_owner(lua_State *L)
{
    return sandbox_of(L)->owner;
}
