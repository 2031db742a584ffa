/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A Lua state that nobody has to trust.
 *
 * It knows `assert error ipairs tostring type` and what its owner adds, counts
 * steps and bytes, and is entered through one protected call.  Budgets are
 * counts, not clocks: a script fails in the same way on every machine.
 */
#ifndef METE_LOAD_SANDBOX_H
#define METE_LOAD_SANDBOX_H

#include "load/pool.h"

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { METE_SANDBOX_FILE_BYTES = 64 * 1024 };

typedef struct {
    int64_t steps;     /* instructions of Lua's machine */
    size_t live;       /* bytes held at one time */
    size_t cumulative; /* bytes ever asked for */
} mete_budget;

/* What one file may use. */
extern const mete_budget mete_budget_of_file;

typedef struct mete_sandbox mete_sandbox;

/* Why a protected call ended early. */
typedef struct {
    const char *code; /* ASCII, NULL: it did not */
    int line;         /* 0: not known */
    char *message;    /* Lua's own or ours, without file and line; g_free() */
    bool ours;        /* a Chinese sentence already */
} mete_sandbox_error;

/* What states that run one after the other need from the system at most:
 * blocks are not cut anew where a script changes the sizes it asks for. */
size_t mete_sandbox_pool_limit(const mete_budget *budget);

/* Takes its memory from the pool, which has no other state at that time.
 * NULL when the Lua in this process is not one whole (two of them are mixed)
 * or memory is out; *why is a static sentence. */
mete_sandbox *mete_sandbox_new(const mete_budget *budget, mete_pool *pool,
                               const char **why);
void mete_sandbox_free(mete_sandbox *sandbox);

/* Calls body(L) with the light userdata `context` as its only argument,
 * protected and in the C locale.  `body` and all that it calls may be left by
 * longjmp at any call into Lua: nothing in them owns memory. */
bool mete_sandbox_call(mete_sandbox *sandbox, lua_CFunction body, void *context,
                       mete_sandbox_error *error);

/* The same for callers that have seen to the locale. */
bool mete_sandbox_enter(mete_sandbox *sandbox, lua_CFunction body,
                        void *context, mete_sandbox_error *error);

/* What one call of a function that a script left behind may use, its live
 * bytes beside those that the script holds. */
extern const mete_budget mete_budget_of_call;

/* The script has come to its end: what it holds now is what calls find. */
void mete_sandbox_settle(mete_sandbox *sandbox);

/* What follows is such a call.  Without steps they are not counted: it is
 * known to end. */
void mete_sandbox_allow(mete_sandbox *sandbox, const mete_budget *call);

/* Within it: the call has been prepared, and the counters start. */
void mete_sandbox_start_lj(lua_State *L);

/* Bytes that calls have asked for since the state was as the script left it:
 * what they left lying about, and the room that Lua has made for itself. */
size_t mete_sandbox_worn(const mete_sandbox *sandbox);

/* Gives both back; false if the state is still not as the script left it. */
bool mete_sandbox_clean(mete_sandbox *sandbox);

/* Did the call ask for more bytes than it may?  And what it used. */
bool mete_sandbox_is_out_of_memory(const mete_sandbox *sandbox);
mete_budget mete_sandbox_used(const mete_sandbox *sandbox);

/* Puts the five allowed functions into the table on top of the stack. */
void mete_sandbox_open_lj(lua_State *L);

/* Counts bytes that are kept outside Lua for its script; jumps when the
 * budget is used up. */
void mete_sandbox_charge_lj(lua_State *L, size_t bytes);

/* The line of the script that is calling us; 0 if none is. */
int mete_sandbox_line(lua_State *L);

/* The name under which the sandbox loads chunks, for luaL_loadbufferx(). */
extern const char mete_sandbox_chunk[];

/* What its owner keeps at hand for functions that Lua calls. */
void mete_sandbox_set_owner(mete_sandbox *sandbox, void *owner);
void *mete_sandbox_owner(lua_State *L);

#endif
