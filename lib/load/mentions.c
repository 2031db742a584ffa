/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a function of a script mentions: texts and fields in it and in the
 * functions that it uses, and texts that it got from outside.
 *
 * Lua knows the line of a function and not its column, so that more may be
 * found than the function says.  That is safe: what is found too much is
 * asked for and not read.
 */
#include "load/mentions.h"

#include "base/message.h"
#include "load/straight.h"
#include "load/vocabulary.h"

#include <lauxlib.h>
#include <string.h>

static const char registry[] = "mete.functions";

enum { DEPTH = 8 };

bool mete_functions_push_lj(lua_State *L, int n)
{
    lua_rawgetp(L, LUA_REGISTRYINDEX, registry);
    if (!lua_istable(L, -1)) {
        lua_pop(L, 1);
        return false;
    }
    if (lua_rawgeti(L, -1, n) == LUA_TNIL) {
        lua_pop(L, 2);
        return false;
    }
    lua_remove(L, -2);
    return true;
}

static void store_lj(lua_State *L, int n)
{
    lua_rawgetp(L, LUA_REGISTRYINDEX, registry);
    if (!lua_istable(L, -1)) {
        lua_pop(L, 1);
        lua_createtable(L, 4, 0);
        lua_pushvalue(L, -1);
        lua_rawsetp(L, LUA_REGISTRYINDEX, registry);
    }
    lua_pushvalue(L, -2);
    lua_rawseti(L, -2, n);
    lua_pop(L, 1);
}

/* ---- tokens ---- */

static bool is_token(const mete_source *source, mete_token token,
                     const char *text)
{
    return token.type != METE_TOKEN_STRING
        && token.to - token.from == strlen(text)
        && memcmp(source->text + token.from, text, strlen(text)) == 0;
}

static const char *keep(mete_script *script, mete_token token)
{
    return mete_texts_keep(script->texts, script->source->text + token.from,
                           token.to - token.from, true);
}

static bool is_equation(const mete_source *source, mete_token a, mete_token b)
{
    return (is_token(source, a, "=") || is_token(source, a, "~"))
        && is_token(source, b, "=");
}

/* What stands behind the name decides what it is compared with. */
static void read_equation(mete_script *script, size_t at, mete_mention *mention)
{
    const mete_source *source = script->source;
    mete_token first = mete_source_next(source, &at);
    mete_token second;

    if (is_token(source, first, "]")) {
        first = mete_source_next(source, &at);
    }
    second = mete_source_next(source, &at);
    if (!is_equation(source, first, second)) {
        return;
    }
    mention->equated = true;
    first = mete_source_next(source, &at);
    mention->number = first.type != METE_TOKEN_STRING
                   && g_ascii_isdigit(source->text[first.from]);
    if (first.type == METE_TOKEN_STRING && !first.escapes) {
        mention->with = keep(script, first);
    }
}

/* The last four tokens, the newest first. */
typedef struct {
    mete_token past[4];
} window;

static void note_token(mete_script *script, const window *w, const char *name,
                       size_t at)
{
    const mete_source *source = script->source;
    mete_token token = w->past[0];
    bool text = token.type == METE_TOKEN_STRING && !token.escapes;
    bool field = token.type == METE_TOKEN_NAME
              && is_token(source, w->past[1], ".");
    mete_mention mention = {.offset = token.from};

    if (!text && !field) {
        return;
    }
    mention.text = keep(script, token);
    mention.field = name != NULL && is_token(source, w->past[2], name)
                 && (field || is_token(source, w->past[1], "["))
                 && !is_token(source, w->past[3], ".");
    mention.quantity = text
                    && (is_token(source, w->past[1], "amount")
                        || (is_token(source, w->past[1], "(")
                            && is_token(source, w->past[2], "amount")));
    if (mention.field) {
        read_equation(script, at, &mention);
    }
    if (mention.text != NULL) {
        g_array_append_val(script->mentions, mention);
    }
}

/* How much deeper the token leads into what an `end` closes. */
static int step_of(const mete_source *source, mete_token token, size_t at)
{
    static const char *const openers[] = {"function", "if", "do", "repeat"};

    for (size_t i = 0; i < G_N_ELEMENTS(openers); i++) {
        if (is_token(source, token, openers[i])) {
            return 1;
        }
    }
    if (is_token(source, token, "until")) { /* a field of that name is none */
        mete_token sign = mete_source_next(source, &at);

        return is_token(source, sign, "=") && source->text[sign.to] != '='
                 ? 0
                 : -1;
    }
    return is_token(source, token, "end") ? -1 : 0;
}

/* The functions that begin in line `first`: of several, Lua does not say
 * which one it is. */
static void read_lines(mete_script *script, int first, const char *name)
{
    const mete_source *source = script->source;
    window w = {{{METE_TOKEN_END, 0, 0, false}}};
    size_t at = 0;
    size_t seen = 0;
    int line = 1;
    int depth = 0;

    for (;;) {
        mete_token token = mete_source_next(source, &at);

        for (; seen < token.from; seen++) {
            line += source->text[seen] == '\n';
        }
        if (token.type == METE_TOKEN_END || (line > first && depth == 0)) {
            return;
        }
        memmove(w.past + 1, w.past, 3 * sizeof *w.past);
        w.past[0] = token;
        if (depth > 0) {
            depth += step_of(source, token, at);
            note_token(script, &w, name, at);
        } else if (line == first && is_token(source, token, "function")) {
            depth = 1;
        }
    }
}

/* ---- the function and what it reaches ---- */

static void note_text_lj(lua_State *L, mete_script *script)
{
    mete_mention mention = {.text = NULL};
    size_t length;
    const char *text = lua_tolstring(L, -1, &length);

    mete_sandbox_charge_lj(L, length + sizeof mention);
    mention.text =
        mete_texts_keep(script->texts, text, length, script->plain);
    if (mention.text != NULL) {
        g_array_append_val(script->mentions, mention);
    }
}

static void reach_lj(lua_State *L, mete_script *script, int seen, int depth);

static void reach_fields_lj(lua_State *L, mete_script *script, int seen,
                            int depth)
{
    int at = lua_gettop(L);

    lua_pushnil(L);
    while (lua_next(L, at) != 0) {
        lua_pushvalue(L, -2);
        reach_lj(L, script, seen, depth);
        reach_lj(L, script, seen, depth);
    }
}

static void reach_upvalues_lj(lua_State *L, mete_script *script, int seen,
                              int depth)
{
    lua_Debug record;
    int at = lua_gettop(L);
    const char *name = depth == 0 ? lua_getlocal(L, NULL, 1) : NULL;

    lua_pushvalue(L, at);
    lua_getinfo(L, ">S", &record);
    read_lines(script, record.linedefined, name);
    for (int i = 1; lua_getupvalue(L, at, i) != NULL; i++) {
        reach_lj(L, script, seen, depth + 1);
    }
}

/* Takes the value on top. */
static void reach_lj(lua_State *L, mete_script *script, int seen, int depth)
{
    int type = lua_type(L, -1);

    luaL_checkstack(L, 16, NULL);
    if (type == LUA_TSTRING) {
        note_text_lj(L, script);
    } else if ((type == LUA_TTABLE
                || (type == LUA_TFUNCTION && lua_iscfunction(L, -1) == 0))
               && depth <= DEPTH) {
        lua_pushvalue(L, -1);
        if (lua_rawget(L, seen) == LUA_TNIL) {
            lua_pushvalue(L, -2);
            lua_pushboolean(L, 1);
            lua_rawset(L, seen);
            lua_pop(L, 1);
            if (type == LUA_TTABLE) {
                reach_fields_lj(L, script, seen, depth + 1);
            } else {
                reach_upvalues_lj(L, script, seen, depth);
            }
        } else {
            lua_pop(L, 1);
        }
    }
    lua_pop(L, 1);
}

/* The function on top.  That of the language is the only `amount` where no
 * local has the name and the names are not the script's own. */
static bool is_straight_lj(lua_State *L, mete_script *script, int line)
{
    int at = lua_gettop(L);
    bool ours = true;
    const char *name;

    for (int i = 1; (name = lua_getupvalue(L, at, i)) != NULL; i++) {
        ours = ours && strcmp(name, "amount") != 0
            && (strcmp(name, "_ENV") != 0
                || luaL_getmetafield(L, -1, "__index") != LUA_TNIL);
        lua_settop(L, at);
    }
    return ours && mete_straight_are(script->source, line);
}

static mete_declared_function *describe_lj(lua_State *L, mete_script *script)
{
    mete_declared_function *made = mete_copy_alloc_lj(L, script, sizeof *made);
    lua_Debug record;

    g_array_set_size(script->mentions, 0);
    lua_pushvalue(L, -1);
    lua_getinfo(L, ">S", &record);
    lua_createtable(L, 0, 0);
    lua_pushvalue(L, -2);
    reach_lj(L, script, lua_gettop(L) - 1, 0);
    lua_pop(L, 1);
    made->source = script->source;
    made->line = record.linedefined;
    made->straight = is_straight_lj(L, script, record.linedefined);
    made->mention_count = script->mentions->len;
    mete_sandbox_charge_lj(L, made->mention_count * sizeof(mete_mention));
    made->mentions =
        mete_arena_copy(script->arena, script->mentions->data,
                        made->mention_count * sizeof(mete_mention));
    return made;
}

const mete_declared_function *mete_functions_note_lj(lua_State *L,
                                                     mete_script *script)
{
    mete_declared_function *made;

    if (script->function_count == METE_FUNCTIONS_MOST) {
        luaL_error(L, _("一个文件里写在字段里的函数最多%d个"),
                   METE_FUNCTIONS_MOST);
    }
    luaL_checkstack(L, 16, NULL);
    store_lj(L, ++script->function_count);
    if (script->again) {
        return NULL;
    }
    made = describe_lj(L, script);
    made->number = script->function_count;
    return made;
}
