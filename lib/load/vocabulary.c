/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Words, names and assignments.
 *
 * A handle is a light userdata that points to its declaration: it costs Lua
 * nothing, and a script cannot make one.  Whatever is wrong becomes a fault
 * and the script goes on, so that all slips of a file are found in one run.
 */
#include "load/vocabulary.h"

#include "base/message.h"
#include "base/text.h"
#include "load/exact.h"

#include <lauxlib.h>
#include <string.h>

/* Of one file, that are looked for and explained: a loop has no end of them. */
enum { UNKNOWN_MAX = 200 };

const char mete_unknown_handle = 0;

static mete_script *script_of(lua_State *L)
{
    return mete_sandbox_owner(L);
}

static mete_place place_of(lua_State *L)
{
    mete_place place = {script_of(L)->source->name, mete_sandbox_line(L), 0};

    return place;
}

static int give_unknown(lua_State *L)
{
    lua_pushlightuserdata(L, (void *)&mete_unknown_handle);
    return 1;
}

static mete_declaration *declare_lj(lua_State *L, const mete_keyword *word)
{
    mete_script *script = script_of(L);
    mete_declaration *declaration =
        mete_copy_alloc_lj(L, script, sizeof *declaration);

    declaration->word = word;
    declaration->source = script->source;
    declaration->line = mete_sandbox_line(L);
    declaration->previous = script->newest;
    script->newest = declaration;
    if (word->class == METE_CLASS_DECLARATION) {
        declaration->used = true;
        g_ptr_array_add(script->declared, declaration);
    }
    return declaration;
}

static void fill_lj(lua_State *L, mete_declaration *declaration, int at)
{
    declaration->filled = true;
    mete_copy_table_lj(L, script_of(L), at, declaration,
                       declaration->word->shape);
}

/* item "…", order "…" */
static int name_lj(lua_State *L, const mete_keyword *word)
{
    mete_script *script = script_of(L);
    size_t length;
    const char *name = lua_tolstring(L, 1, &length);
    const char *kept;
    mete_declaration *declaration;

    if (word->naming == METE_NAMED_NOT) {
        mete_place place = place_of(L);

        mete_faults_add(script->faults, "wrong_type", &place, NULL,
                        "%s 后面要写 { … }，名称写在花括号里", word->text);
        return give_unknown(L);
    }
    mete_sandbox_charge_lj(L, length);
    kept = mete_texts_keep(script->texts, name, length, script->plain);
    if (kept == NULL || length == 0) {
        mete_place place = place_of(L);

        mete_faults_add(script->faults, "wrong_name", &place, NULL,
                        "%s 的名称是空的，或者不是 UTF-8 文本", word->text);
        return give_unknown(L);
    }
    declaration = declare_lj(L, word);
    declaration->name = kept;
    declaration->filled = word->naming == METE_NAMED_ALONE;
    lua_pushlightuserdata(L, declaration);
    return 1;
}

/* Words in a table that is refused stand somewhere: of them nothing is said. */
static void use_inner(mete_script *script, int line)
{
    for (mete_declaration *word = script->newest;
         word != NULL && word->line >= line; word = word->previous) {
        word->used = true;
    }
}

static int refuse_call(lua_State *L, const mete_keyword *word)
{
    mete_place place = place_of(L);

    use_inner(script_of(L), place.line);
    if (word->naming == METE_NAMED_NOT) {
        mete_faults_add(script_of(L)->faults, "wrong_type", &place, NULL,
                        "%s 后面要写 { … }", word->text);
    } else {
        mete_faults_add(script_of(L)->faults, "wrong_type", &place, NULL,
                        "%s 后面要先写名称：%s \"…\"", word->text, word->text);
    }
    return give_unknown(L);
}

/* While a function runs nothing is declared. */
static void check_declaring_lj(lua_State *L, const char *what)
{
    if (script_of(L)->calling != NULL) {
        luaL_error(L, "函数里不能用 %s：函数只读案件，给出结果", what);
    }
}

static int word_lj(lua_State *L)
{
    const mete_keyword *word = lua_touserdata(L, lua_upvalueindex(1));
    int type = lua_type(L, 1);
    mete_declaration *declaration;

    check_declaring_lj(L, word->text);
    if (word->shape == NULL) {
        mete_place place = place_of(L);

        mete_faults_add(script_of(L)->faults, "not_supported", &place, NULL,
                        "%s 还不受支持：这个版本的 libmete 不认识它",
                        word->text);
        return give_unknown(L);
    }
    if (type == LUA_TSTRING) {
        return name_lj(L, word);
    }
    if (type != LUA_TTABLE || word->naming != METE_NAMED_NOT) {
        return lua_touserdata(L, 1) == &mete_unknown_handle
                 ? give_unknown(L)
                 : refuse_call(L, word);
    }
    declaration = declare_lj(L, word);
    fill_lj(L, declaration, 1);
    lua_pushlightuserdata(L, declaration);
    return 1;
}

/* The second half of item "…" { … }, and tier { … } { … }, which is two
 * things with a comma missing between them. */
static int call_handle_lj(lua_State *L)
{
    mete_declaration *declaration = lua_touserdata(L, 1);

    check_declaring_lj(L, "声明的词");
    if (lua_touserdata(L, 1) == &mete_unknown_handle) {
        /* A loop over it must end. */
        return lua_isnoneornil(L, 2) ? 0 : give_unknown(L);
    }
    if (declaration->word->naming == METE_NAMED_NOT || declaration->count > 0
        || declaration->field_count > 0
        || (declaration->filled
            && declaration->word->naming == METE_NAMED_TABLE)) {
        mete_place place = place_of(L);

        mete_faults_add(
            script_of(L)->faults, "syntax", &place, "前一项后面可能少了逗号",
            "%s 后面又跟着一组括号或者一段文本", declaration->word->text);
        declaration->used = true;
        return give_unknown(L);
    }
    if (lua_type(L, 2) != LUA_TTABLE) {
        mete_place place = place_of(L);

        mete_faults_add(script_of(L)->faults, "wrong_type", &place, NULL,
                        "%s \"%s\" 后面要写 { … }", declaration->word->text,
                        declaration->name);
        declaration->filled = true;
        return give_unknown(L);
    }
    fill_lj(L, declaration, 2);
    lua_settop(L, 1);
    return 1;
}

/* Any field of an unknown name is unknown as well. */
static int index_handle_lj(lua_State *L)
{
    check_declaring_lj(L, "声明过的内容");
    if (lua_touserdata(L, 1) == &mete_unknown_handle) {
        return give_unknown(L);
    }
    return luaL_error(L, _("声明过的内容不能再读取"));
}

static const char *nearest_word(const char *name)
{
    const char **names = g_new(const char *, mete_keyword_count);
    const char *nearest;

    for (size_t i = 0; i < mete_keyword_count; i++) {
        names[i] = mete_keywords[i].text;
    }
    nearest = mete_text_nearest(name, names, mete_keyword_count);
    g_free(names);
    return nearest;
}

/* Functions of Lua that people will look for. */
static const char *advice_for(const char *name)
{
    static const char *const pairs[][2] = {
        {"pairs", N_("沙箱里没有 pairs（次序不定），请用 ipairs")},
        {"tonumber", N_("沙箱里没有 tonumber，数字和金额写成文本即可")},
        {"string", N_("沙箱里没有文本函数，文本用“..”连接")},
        {"require", N_("沙箱里不能装入别的文件，请写进 rulebook.lua 的 files")},
        {"pcall", N_("沙箱里没有 pcall")},
        {"table", N_("沙箱里没有 table 库")},
        {"math", N_("沙箱里没有 math 库")},
        {"os", N_("沙箱里没有 os 库")},
        {"io", N_("沙箱里没有 io 库")},
        {"print", N_("沙箱里没有 print")},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(pairs); i++) {
        if (strcmp(pairs[i][0], name) == 0) {
            return pairs[i][1];
        }
    }
    return NULL;
}

static char *hint_for_word(const char *name)
{
    const char *nearest = nearest_word(name);

    if (mete_key_find(name, strlen(name)) != METE_KEY_NONE) {
        return g_strdup_printf(_("“%s”是字段名，写成 %s = …"), name, name);
    }
    return nearest != NULL ? g_strdup_printf(_("是不是想写“%s”？"), nearest)
                           : g_strdup(advice_for(name));
}

/* city-market without quotes is read as names with minus signs: the whole;
 * NULL if it is only a name, "" if it is another than the first of them. */
static char *joined_name(const mete_source *source, mete_token token)
{
    const char *text = source->text;
    size_t to = token.to;
    size_t next = to;
    mete_token sign;

    if (token.from > 1 && text[token.from - 1] == '-'
        && g_ascii_isalnum(text[token.from - 2])) {
        return g_strdup("");
    }
    sign = mete_source_next(source, &next);
    while (sign.from == to && sign.type != METE_TOKEN_STRING
           && (sign.type == METE_TOKEN_NAME || text[sign.from] == '-')) {
        to = sign.to;
        sign = mete_source_next(source, &next);
    }
    return to == token.to ? NULL
                          : g_strndup(text + token.from, to - token.from);
}

static void refuse_joined(mete_script *script, const mete_place *place,
                          const char *joined)
{
    if (*joined != '\0') {
        mete_faults_add(script->faults, "unknown_word", place, NULL,
                        "文字“%.80s”要放在半角引号里：\"%.80s\"", joined,
                        joined);
    }
}

static void add_unknown_word(mete_script *script, int line, const char *name)
{
    mete_place place = {script->source->name, line, 0};
    mete_token token;
    char *joined = NULL;
    char *hint;

    if (mete_source_find_name(script->source, line, name, &token)) {
        place = mete_source_place(script->source, token.from);
        joined = joined_name(script->source, token);
    }
    if (joined != NULL) {
        refuse_joined(script, &place, joined);
        g_free(joined);
        return;
    }
    hint = hint_for_word(name);
    mete_faults_add(script->faults, "unknown_word", &place,
                    hint != NULL ? hint
                                 : _("文字要放在半角引号里；"
                                     "脚本自己的变量要先用 local 声明"),
                    "没有“%.80s”这个词", name);
    g_free(hint);
}

static int unknown_word_lj(lua_State *L)
{
    mete_script *script = script_of(L);
    int line = mete_sandbox_line(L);
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";

    if (script->calling != NULL) {
        const char *advice = advice_for(name);

        return luaL_error(L, "没有“%s”这个词%s%s", name,
                          advice != NULL ? "：" : "",
                          advice != NULL ? advice : "");
    }
    if ((script->unknown != name || script->unknown_line != line)
        && script->unknown_count++ < UNKNOWN_MAX) {
        add_unknown_word(script, line, name);
    }
    script->unknown = name; /* compared only: never read again */
    script->unknown_line = line;
    return give_unknown(L);
}

static bool is_ascii_name(const char *name)
{
    for (const char *c = name; *c != '\0'; c++) {
        if (!g_ascii_isalpha(*c) && *c != '_'
            && (c == name || !g_ascii_isdigit(*c))) {
            return false;
        }
    }
    return *name != '\0';
}

/* What is assigned is no fact. */
static void refuse_assignment(lua_State *L, const char *name)
{
    mete_place place = place_of(L);

    if (lua_iscfunction(L, 3)) {
        mete_faults_add(script_of(L)->faults, "missing_table", &place, NULL,
                        "“%.80s”等号后面的词缺少 { … }", name);
        return;
    }
    mete_faults_add(script_of(L)->faults, "undeclared", &place,
                    "脚本的变量写成 local 名字 = …；事实写成 "
                    "名字 = money { … }",
                    "未声明的全局变量“%.80s”", name);
}

/* goods_value = money { … } */
static int assign_lj(lua_State *L)
{
    mete_script *script = script_of(L);
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
    mete_declaration *fact = lua_touserdata(L, 3);

    if (script->calling != NULL) {
        return luaL_error(L,
                          "函数里给“%s”赋值：函数什么也不能留到下一次；"
                          "只在函数里用的变量前面写 local",
                          name);
    }
    if (lua_touserdata(L, 3) == &mete_unknown_handle) {
        return 0;
    }
    if (!lua_islightuserdata(L, 3)
        || (fact->word->class & (METE_CLASS_FACT | METE_CLASS_DEFINE)) == 0) {
        refuse_assignment(L, name);
        if (lua_islightuserdata(L, 3)) {
            fact->used = true;
        }
        return 0;
    }
    if (!is_ascii_name(name) || fact->name != NULL || fact->used) {
        mete_place place = place_of(L);

        mete_faults_add(script->faults, "wrong_name", &place, NULL,
                        "事实“%.80s”要用字母、数字和下划线命名，"
                        "每个名字各写一条声明",
                        name);
        return 0;
    }
    mete_sandbox_charge_lj(L, strlen(name));
    fact->name = mete_texts_keep(script->texts, name, strlen(name), true);
    fact->used = true;
    g_ptr_array_add(script->declared, fact);
    return 0;
}

/* The words lie behind the environment, which itself stays empty. */
static void push_words_lj(lua_State *L)
{
    lua_createtable(L, 0, (int)mete_keyword_count + 8);
    mete_sandbox_open_lj(L);
    for (size_t i = 0; i < mete_keyword_count; i++) {
        lua_pushlightuserdata(L, (void *)&mete_keywords[i]);
        lua_pushcclosure(L, word_lj, 1);
        lua_setfield(L, -2, mete_keywords[i].text);
    }
    lua_pushcfunction(L, mete_exact_amount_lj);
    lua_setfield(L, -2, "amount");
    lua_createtable(L, 0, 1);
    lua_pushcfunction(L, unknown_word_lj);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
}

static void set_handle_behaviour_lj(lua_State *L)
{
    lua_pushlightuserdata(L, NULL);
    lua_createtable(L, 0, 2);
    lua_pushcfunction(L, call_handle_lj);
    lua_setfield(L, -2, "__call");
    lua_pushcfunction(L, index_handle_lj);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2); /* of all light userdata */
    lua_pop(L, 1);
}

void mete_vocabulary_open_lj(lua_State *L)
{
    set_handle_behaviour_lj(L);
    lua_createtable(L, 0, 0);
    lua_createtable(L, 0, 2);
    push_words_lj(L);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, assign_lj);
    lua_setfield(L, -2, "__newindex");
    lua_setmetatable(L, -2);
}
