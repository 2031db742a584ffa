/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From a source to a run of it: sandbox, vocabulary, chunk, and what went
 * wrong with a place and a remedy.
 */
#include "load/script.h"

#include "load/explain.h"
#include "load/twice.h"
#include "load/vocabulary.h"

#include <lauxlib.h>
#include <string.h>

/* `until = "2026-12-31"` is a field of the language and no Lua: the key gets
 * a capital, which changes no place.  Before "=" it cannot end a repeat. */
static const char *read_as_lua(mete_arena *arena, const mete_source *source)
{
    const char *word = mete_key_name(METE_KEY_UNTIL);
    size_t length = strlen(word);
    char *text = NULL;
    size_t at = 0;

    if (strstr(source->text, word) == NULL) {
        return source->text;
    }
    text = mete_arena_copy(arena, source->text, source->length + 1);
    for (;;) {
        mete_token token = mete_source_next(source, &at);
        size_t after = at;
        mete_token next = mete_source_next(source, &after);

        if (token.type == METE_TOKEN_END) {
            return text;
        }
        if (token.type == METE_TOKEN_NAME && token.to - token.from == length
            && memcmp(text + token.from, word, length) == 0
            && next.type == METE_TOKEN_OTHER && text[next.from] == '='
            && text[next.to] != '=') {
            memcpy(text + token.from, METE_KEY_UNTIL_TWIN, length);
        }
    }
}

static int run_lj(lua_State *L)
{
    mete_script *script = lua_touserdata(L, 1);

    lua_settop(L, 0);
    mete_vocabulary_open_lj(L);
    if (luaL_loadbufferx(L, script->text, script->source->length,
                         mete_sandbox_chunk, "t")
        != LUA_OK) {
        return lua_error(L);
    }
    script->parsed = true;
    script->misread = mete_explain_equals(script->source, script->faults);
    if (script->misread) {
        return 0;
    }
    lua_insert(L, 1);
    lua_setupvalue(L, 1, 1); /* _ENV */
    lua_call(L, 0, 0);
    return 0;
}

static void add_fault(mete_script *script, const mete_sandbox_error *error)
{
    mete_place place = {script->source->name, error->line, 0};

    if (error->ours) {
        mete_faults_add(script->faults, error->code, &place, NULL, "%s",
                        error->message);
    } else if (!script->parsed) {
        mete_explain_syntax(script->source, error->line, error->message,
                            script->faults);
    } else if (script->unknown == NULL || script->unknown_line != error->line) {
        /* What follows from an unknown word is not said again. */
        mete_explain_error(script->source, error->line, error->message,
                           script->faults);
    }
}

/* A word that stands in no table would be lost without a sound. */
static void check_all_used(mete_script *script)
{
    for (const mete_declaration *word = script->newest; word != NULL;
         word = word->previous) {
        mete_place place = mete_declaration_place(word);

        if (!word->filled) {
            mete_faults_add(script->faults, "missing_table", &place, NULL,
                            "%s \"%s\" 后面缺少 { … }", word->word->text,
                            word->name);
        } else if (!word->used) {
            mete_faults_add(script->faults, "unused", &place,
                            "把它放进所属的表里，或者删去",
                            "%s { … } 没有放在任何地方，不起作用",
                            word->word->text);
        }
    }
}

static void begin(mete_script *script, mete_sandbox *sandbox)
{
    mete_sandbox_set_owner(sandbox, script);
    script->newest = NULL;
    script->unknown = NULL;
    script->unknown_count = 0;
    script->function_count = 0;
    script->calling = NULL;
    script->parsed = false;
    script->misread = false;
    script->text = read_as_lua(script->arena, script->source);
    script->plain =
        memchr(script->source->text, '\\', script->source->length) == NULL;
}

mete_sandbox *mete_script_run_again(mete_script *script,
                                    const mete_budget *budget)
{
    const char *why = NULL;
    mete_sandbox *sandbox = mete_sandbox_new(budget, script->pool, &why);
    mete_sandbox_error error;
    bool done;

    if (sandbox == NULL) {
        return NULL;
    }
    script->again = true;
    begin(script, sandbox);
    done = mete_sandbox_call(sandbox, run_lj, script, &error);
    g_free(error.message);
    if (!done) {
        mete_sandbox_free(sandbox);
        return NULL;
    }
    return sandbox;
}

bool mete_script_run(mete_script *script, const mete_budget *budget)
{
    const char *why = NULL;
    mete_sandbox *sandbox = mete_sandbox_new(budget, script->pool, &why);
    mete_place place = {script->source->name, 0, 0};
    mete_sandbox_error error;
    bool done;

    if (sandbox == NULL) {
        mete_faults_add(script->faults, "lua", &place, NULL, "%s", why);
        return false;
    }
    script->mentions = g_array_new(FALSE, FALSE, sizeof(mete_mention));
    begin(script, sandbox);
    done = mete_sandbox_call(sandbox, run_lj, script, &error);
    if (script->parsed) {
        mete_twice_check(script->source, script->faults);
    }
    if (script->misread) {
        done = false;
    } else if (done) {
        check_all_used(script);
    } else {
        add_fault(script, &error);
    }
    g_free(error.message);
    mete_sandbox_free(sandbox);
    g_array_free(script->mentions, TRUE);
    script->mentions = NULL;
    return done;
}
