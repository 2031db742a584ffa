/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Walking the stack: rulebook.lua first, then what it extends, then its own
 * files.  A folder is read once, however many extend it.
 */
#include "load/stack.h"

#include "base/message.h"
#include "base/text.h"
#include "load/files.h"
#include "load/glob.h"
#include "load/unread.h"

#include <stdlib.h>
#include <string.h>

/* Rulebooks whose extends are being followed, innermost first. */
typedef struct chain {
    const struct chain *outer;
    const char *folder;
} chain;

mete_stack *mete_stack_new(mete_arena *kept, mete_faults *faults)
{
    mete_stack *stack = g_new0(mete_stack, 1);

    stack->arena = mete_arena_new();
    stack->kept = kept;
    stack->texts = mete_texts_new(kept);
    stack->faults = faults;
    stack->budget = mete_budget_of_file;
    stack->pool = mete_pool_new(mete_sandbox_pool_limit(&stack->budget));
    stack->layers = g_ptr_array_new();
    stack->scripts = g_ptr_array_new();
    stack->lists = g_ptr_array_new();
    stack->calendars = g_ptr_array_new();
    stack->declared = g_ptr_array_new();
    stack->tried = g_ptr_array_new();
    stack->buffers = g_ptr_array_new_with_free_func(g_free);
    return stack;
}

void mete_stack_free(mete_stack *stack)
{
    mete_arena_free(stack->arena);
    mete_texts_free(stack->texts);
    mete_pool_free(stack->pool);
    g_ptr_array_free(stack->layers, TRUE);
    g_ptr_array_free(stack->scripts, TRUE);
    g_ptr_array_free(stack->lists, TRUE);
    g_ptr_array_free(stack->calendars, TRUE);
    g_ptr_array_free(stack->declared, TRUE);
    g_ptr_array_free(stack->tried, TRUE);
    g_ptr_array_free(stack->buffers, TRUE);
    g_free(stack);
}

static void run(mete_stack *stack, mete_source *source)
{
    mete_script script = {
        .source = source,
        .arena = stack->arena,
        .texts = stack->texts,
        .pool = stack->pool,
        .faults = stack->faults,
        .declared = stack->declared,
    };

    g_ptr_array_add(stack->scripts, source);
    if (!mete_script_run(&script, &stack->budget)) {
        stack->incomplete = true;
    }
}

static bool is_among(const GPtrArray *sources, const char *real)
{
    for (guint i = 0; i < sources->len; i++) {
        const mete_source *source = g_ptr_array_index(sources, i);

        if (strcmp(source->path, real) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_read(const mete_stack *stack, const char *real)
{
    return is_among(stack->scripts, real) || is_among(stack->lists, real)
        || is_among(stack->calendars, real);
}

static void refuse_file(mete_stack *stack, const mete_place *place,
                        const char *code, const char *hint, const char *path,
                        const char *why)
{
    stack->incomplete = true;
    mete_faults_add(stack->faults, code, place, hint, "文件“%s”%s", path, why);
}

static bool is_script(const char *path)
{
    return g_str_has_suffix(path, ".lua");
}

static bool is_list(const char *path)
{
    return g_str_has_suffix(path, ".csv");
}

/* The file of a like name that is there; NULL, or to be freed. */
static char *like_file(const mete_layer *layer, const char *path)
{
    GPtrArray *paths = g_ptr_array_new_with_free_func(g_free);
    const char *slash = strrchr(path, '/');
    char *pattern = g_strdup_printf(
        "%.*s*", slash == NULL ? 0 : (int)(slash - path) + 1, path);
    char *like;

    mete_glob_expand(layer->folder, pattern, paths);
    like = g_strdup(
        mete_text_nearest(path, (const char *const *)paths->pdata, paths->len));
    g_free(pattern);
    g_ptr_array_free(paths, TRUE);
    return like;
}

static void refuse_missing(mete_stack *stack, const mete_place *place,
                           const char *path, const char *like)
{
    char *hint = like == NULL ? NULL : g_strdup_printf(_("是不是“%s”？"), like);

    stack->refused = true;
    refuse_file(stack, place, "missing_file", hint, path, _("不存在"));
    g_free(hint);
}

static void read_by_name(mete_stack *stack, const mete_layer *layer,
                         const char *path, const mete_place *place)
{
    bool calendar = g_str_has_prefix(path, "calendar/");
    mete_source *source;

    source = mete_files_read(stack, layer, path, place);
    if (source == NULL) {
        stack->incomplete = true;
    } else if (is_script(path)) {
        run(stack, source);
    } else {
        g_ptr_array_add(calendar ? stack->calendars : stack->lists, source);
    }
}

/* Symbolic links may lead to other files of the folder, not out of it. */
static void read_file(mete_stack *stack, const mete_layer *layer,
                      const char *path, const mete_place *place)
{
    char *whole = g_build_filename(layer->folder, path, NULL);
    char *real = realpath(whole, NULL);
    char *like = real == NULL ? like_file(layer, path) : NULL;

    g_ptr_array_add(stack->tried, mete_arena_strdup(stack->arena, whole));
    if (like != NULL) {
        refuse_missing(stack, place, path, like);
    } else if (!is_script(path) && !is_list(path)) {
        refuse_file(stack, place, "wrong_file",
                    _("清单在电子表格里另存为“CSV UTF-8（逗号分隔）”"), path,
                    _("不是 .lua 或 .csv 文件"));
    } else if (real == NULL) {
        refuse_missing(stack, place, path, NULL);
    } else if (!mete_glob_inside(layer->folder, real)) {
        refuse_file(stack, place, "outside", _("把文件本身放进规则库的文件夹"),
                    path, _("是指到规则库文件夹之外的链接，不予读取"));
    } else if (!is_read(stack, real)) {
        read_by_name(stack, layer, path, place);
    }
    g_free(like);
    free(real);
    g_free(whole);
}

static void read_pattern(mete_stack *stack, const mete_layer *layer,
                         const char *pattern, const mete_place *place)
{
    GPtrArray *paths = g_ptr_array_new_with_free_func(g_free);

    if (!mete_glob_is_safe(pattern)) {
        stack->refused = true;
        mete_faults_add(stack->faults, "outside", place,
                        "只能写本文件夹里的相对路径，用斜线“/”隔开，例如 "
                        "\"law/*.lua\"",
                        strchr(pattern, '\\') != NULL
                            ? _("files 里的“%s”有反斜线“\\”")
                            : _("files 里的“%s”指到了规则库文件夹之外"),
                        pattern);
    } else if (strpbrk(pattern, "*?") == NULL) {
        read_file(stack, layer, pattern, place);
    } else {
        mete_glob_expand(layer->folder, pattern, paths);
        for (guint i = 0; i < paths->len; i++) {
            read_file(stack, layer, g_ptr_array_index(paths, i), place);
        }
        if (paths->len == 0) {
            mete_faults_warn(stack->faults, "empty_pattern", place,
                             "检查文件夹和文件的名称；用不着就删去",
                             "files 里的“%s”没有匹配到任何文件", pattern);
        }
    }
    g_ptr_array_free(paths, TRUE);
}

static void read_files(mete_stack *stack, const mete_layer *layer)
{
    const mete_declaration *files =
        mete_declaration_table(layer->word, METE_KEY_FILES);

    for (size_t i = 0; files != NULL && i < files->count; i++) {
        const char *pattern = mete_declaration_item(files, i);
        mete_place place;

        if (pattern != NULL) {
            if (!mete_source_find_text(files->source, files->line, pattern, 0,
                                       &place)) {
                place = mete_declaration_key_place(layer->word, METE_KEY_FILES);
            }
            read_pattern(stack, layer, pattern, &place);
        }
    }
}

static bool read_layer(mete_stack *stack, const char *folder,
                       const chain *outer, const mete_place *place);

static void refuse_extends(mete_stack *stack, const mete_layer *layer,
                           const mete_place *place, const char *path)
{
    char *sibling = g_build_filename(layer->folder, "..", path, NULL);
    char *hint = !g_path_is_absolute(path) && !g_str_has_prefix(path, ".")
                      && g_file_test(sibling, G_FILE_TEST_IS_DIR)
                   ? g_strdup_printf(_("写成 \"../%s\""), path)
                   : g_strdup(_("规则库要放在同一个上级文件夹里，例如 "
                                "\"../national\""));

    mete_faults_add(stack->faults, "missing_file", place, hint,
                    "extends 里的“%s”不存在", path);
    g_free(hint);
    g_free(sibling);
}

/* A sibling in the same parent folder, symbolic links resolved. */
static void follow(mete_stack *stack, const mete_layer *layer, const char *path,
                   const chain *self, const mete_place *place)
{
    char *whole = g_path_is_absolute(path)
                    ? g_strdup(path)
                    : g_build_filename(layer->folder, path, NULL);
    char *real = realpath(whole, NULL);
    char *parent = g_path_get_dirname(layer->folder);
    char *other = g_path_get_dirname(real != NULL ? real : whole);

    if (real == NULL) {
        stack->incomplete = true;
        refuse_extends(stack, layer, place, path);
    } else if (g_path_is_absolute(path) || strcmp(parent, other) != 0) {
        stack->incomplete = true;
        mete_faults_add(stack->faults, "outside", place,
                        "只能写同一上级文件夹里的规则库，例如 "
                        "\"../national\"",
                        "extends 里的“%s”不在同一上级文件夹里", path);
    } else if (!read_layer(stack, real, self, place)) {
        stack->incomplete = true;
    }
    g_free(other);
    g_free(parent);
    free(real);
    g_free(whole);
}

static void follow_all(mete_stack *stack, const mete_layer *layer,
                       const chain *outer)
{
    const mete_declaration *extends =
        mete_declaration_table(layer->word, METE_KEY_EXTENDS);
    chain self = {outer, layer->folder};

    for (size_t i = 0; extends != NULL && i < extends->count; i++) {
        const char *path = mete_declaration_item(extends, i);
        mete_place place = mete_declaration_place(extends);

        if (path != NULL) {
            mete_source_find_text(extends->source, extends->line, path, 0,
                                  &place);
            follow(stack, layer, path, &self, &place);
        }
    }
}

/* The one rulebook "…" of a rulebook.lua. */
static const mete_declaration *find_word(mete_stack *stack, guint from,
                                         const mete_source *source)
{
    const mete_declaration *found = NULL;

    for (guint i = from; i < stack->declared->len; i++) {
        const mete_declaration *word = g_ptr_array_index(stack->declared, i);
        mete_place place = mete_declaration_place(word);

        if (word->word->id != METE_KEYWORD_RULEBOOK) {
            continue;
        }
        if (found != NULL) {
            mete_faults_add(
                stack->faults, "duplicate", &place,
                "一个文件夹是一本规则库；另一本放在它自己的文件夹里",
                "rulebook 只能声明一次，第%d行已经有了", found->line);
        } else {
            found = word;
        }
    }
    if (found == NULL && !stack->incomplete) {
        mete_place place = {source->name, 0, 0};

        mete_faults_add(stack->faults, "missing_rulebook", &place, NULL,
                        "rulebook.lua 里没有 rulebook \"…\" { … }");
    }
    return found;
}

/* In front: the chain is read from its end. */
static void append_name(GString *path, const char *folder)
{
    char *base = g_path_get_basename(folder);
    char *name = g_strdup_printf("“%s”%s", base, path->len > 0 ? "→" : "");

    g_string_prepend(path, name);
    g_free(name);
    g_free(base);
}

/* Several ways may lead to one folder; one that leads back is a circle. */
static bool is_circle(mete_stack *stack, const char *folder, const chain *outer,
                      const mete_place *place)
{
    GString *path = g_string_new(NULL);
    bool found = false;

    append_name(path, folder);
    for (; outer != NULL && !found; outer = outer->outer) {
        found = strcmp(outer->folder, folder) == 0;
        append_name(path, outer->folder);
    }
    if (found) {
        mete_faults_add(stack->faults, "cycle", place,
                        "只引用上级的规则库，不引用自己和下级",
                        "规则库之间的 extends 绕成了一圈：%s", path->str);
    }
    g_string_free(path, TRUE);
    return found;
}

static bool is_layer(const mete_stack *stack, const char *folder)
{
    for (guint i = 0; i < stack->layers->len; i++) {
        const mete_layer *layer = g_ptr_array_index(stack->layers, i);

        if (strcmp(layer->folder, folder) == 0) {
            return true;
        }
    }
    return false;
}

static mete_layer *new_layer(mete_stack *stack, const char *folder)
{
    mete_layer *layer = mete_arena_alloc(stack->arena, sizeof *layer);
    char *base = g_path_get_basename(folder);

    layer->folder = mete_arena_strdup(stack->arena, folder);
    layer->base = mete_arena_strdup(stack->kept, base);
    g_free(base);
    return layer;
}

static bool read_layer(mete_stack *stack, const char *folder,
                       const chain *outer, const mete_place *place)
{
    mete_layer *layer;
    mete_source *source;
    guint from = stack->declared->len;

    if (is_circle(stack, folder, outer, place)) {
        return false;
    }
    if (is_layer(stack, folder)) {
        return true;
    }
    layer = new_layer(stack, folder);
    source = mete_files_read(stack, layer, "rulebook.lua", place);
    if (source == NULL) {
        return false;
    }
    run(stack, source);
    layer->word = find_word(stack, from, source);
    if (layer->word == NULL) {
        return false;
    }
    layer->name = layer->word->name;
    layer->jurisdiction =
        mete_declaration_text(layer->word, METE_KEY_JURISDICTION);
    follow_all(stack, layer, outer);
    layer->depth = (int)stack->layers->len;
    g_ptr_array_add(stack->layers, layer);
    read_files(stack, layer);
    mete_files_number(stack, layer);
    return true;
}

/* Not where an entry of files is wrong: it may have meant them. */
static void warn_of_unread(mete_stack *stack, const mete_layer *layer)
{
    if (!stack->refused
        && mete_declaration_table(layer->word, METE_KEY_FILES) != NULL) {
        mete_unread_warn(stack, layer);
    }
}

bool mete_stack_read(mete_stack *stack, const char *path)
{
    char *real = realpath(path, NULL);
    mete_place place = {path, 0, 0};
    bool done;

    if (real == NULL || !g_file_test(real, G_FILE_TEST_IS_DIR)) {
        mete_faults_add(stack->faults, "missing_file", &place, NULL,
                        "没有规则库文件夹“%s”", path);
        free(real);
        return false;
    }
    done = read_layer(stack, real, NULL, &place);
    if (done) { /* those below are for whoever edits them */
        warn_of_unread(stack, g_ptr_array_index(stack->layers,
                                                stack->layers->len - 1));
    }
    free(real);
    mete_files_sort(stack);
    return done;
}
