/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Files: only regular ones, only up to a size, only text that can be read in
 * one way.
 */
#include "load/files.h"

#include "base/message.h"
#include "base/text.h"
#include "load/format.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LIST_BYTES = 16 * 1024 * 1024 };

/* The whole of a regular file, NUL at its end; NULL with errno 0 where it is
 * larger than `limit`. */
static char *read_whole(const char *path, size_t limit, size_t *size)
{
    int file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    char *bytes = NULL;
    struct stat state;
    ssize_t got = 1;

    *size = 0;
    if (file < 0) {
        return NULL;
    }
    if (fstat(file, &state) != 0 || !S_ISREG(state.st_mode)) {
        errno = EINVAL;
    } else if ((uintmax_t)state.st_size > limit) {
        errno = 0;
    } else {
        size_t room = (size_t)state.st_size;

        bytes = g_try_malloc(room + 1);
        errno = ENOMEM;
        while (bytes != NULL && *size < room && got > 0) {
            got = read(file, bytes + *size, room - *size);
            *size += got > 0 ? (size_t)got : 0;
        }
    }
    close(file);
    if (bytes != NULL) {
        bytes[*size] = '\0';
    }
    return bytes;
}

static void refuse(mete_stack *stack, const char *name, const char *code,
                   const char *hint, const char *message)
{
    mete_place place = {name, 0, 0};

    mete_faults_add(stack->faults, code, &place, hint, "%s", message);
}

static void refuse_unread(mete_stack *stack, const char *name, bool script)
{
    if (errno != 0) {
        refuse(stack, name, "missing_file",
               errno == ENOENT && g_str_has_suffix(name, "/rulebook.lua")
                   ? _("每本裁量基准的文件夹里要有一个 rulebook.lua，文件名都用"
                       "小写")
                   : NULL,
               errno == ENOENT
                   ? _("没有这个文件")
                   : _("这个文件读不出来（没有权限，或者不是普通文件）"));
    } else if (script) {
        refuse(stack, name, "too_large", _("请把它拆成几个文件"),
               _("脚本文件超过64KiB"));
    } else {
        refuse(stack, name, "too_large", NULL, _("清单文件超过16MiB"));
    }
}

/* What is wrong with the bytes of a script, as far as it can be told. */
static void refuse_encoding(mete_stack *stack, const mete_source *source)
{
    const char *format = mete_format_of(source->bytes, source->size);
    mete_place place = {source->name, 0, 0};
    bool gb18030 = false;
    size_t length;
    char *text =
        mete_text_decode(source->bytes, source->size, &length, &gb18030);

    if (text != NULL && gb18030) {
        format = _("GB18030（GBK）编码的文本");
    }
    if (format == NULL) {
        place.line = mete_format_broken_line(source->bytes, source->size);
    }
    mete_faults_add(
        stack->faults, "encoding", &place, "用记事本另存为 UTF-8 编码的文本",
        format != NULL ? _("这个文件是 %s") : _("这里有读不出的字节：%s"),
        format != NULL ? format : _("文件不是 UTF-8 编码，或者损坏了"));
    g_free(text);
}

/* A BOM is no part of the text. */
static bool read_text(mete_stack *stack, mete_source *source)
{
    size_t skip =
        source->size >= 3 && memcmp(source->bytes, "\xEF\xBB\xBF", 3) == 0 ? 3
                                                                           : 0;

    source->text = source->bytes + skip;
    source->length = source->size - skip;
    if (!mete_text_is_utf8(source->text, source->length)) {
        refuse_encoding(stack, source);
        return false;
    }
    return true;
}

mete_source *mete_files_read(mete_stack *stack, const mete_layer *layer,
                             const char *below, const mete_place *place)
{
    bool script = g_str_has_suffix(below, ".lua");
    mete_source *source = mete_arena_alloc(stack->arena, sizeof *source);
    char *path = g_build_filename(layer->folder, below, NULL);
    char *name = g_strconcat(layer->base, "/", below, NULL);
    char *real = realpath(path, NULL);

    (void)place;
    source->name = mete_arena_strdup(stack->kept, name);
    source->folder = layer->folder;
    source->below = mete_arena_strdup(stack->arena, below);
    source->path = mete_arena_strdup(stack->arena, real != NULL ? real : path);
    source->bytes = read_whole(
        path, script ? METE_SANDBOX_FILE_BYTES : LIST_BYTES, &source->size);
    free(real);
    g_free(name);
    g_free(path);
    if (source->bytes == NULL) {
        refuse_unread(stack, source->name, script);
        return NULL;
    }
    g_ptr_array_add(stack->buffers, (char *)source->bytes);
    return !script || read_text(stack, source) ? source : NULL;
}

static void number(GPtrArray *sources, const mete_layer *layer)
{
    for (guint i = 0; i < sources->len; i++) {
        mete_source *source = g_ptr_array_index(sources, i);

        if (source->folder == layer->folder) {
            source->depth = layer->depth;
        }
    }
}

void mete_files_number(mete_stack *stack, const mete_layer *layer)
{
    number(stack->scripts, layer);
    number(stack->lists, layer);
    number(stack->calendars, layer);
}

static gint compare_sources(gconstpointer a, gconstpointer b)
{
    const mete_source *left = *(const mete_source *const *)a;
    const mete_source *right = *(const mete_source *const *)b;

    return left->depth != right->depth
             ? (left->depth > right->depth) - (left->depth < right->depth)
             : strcmp(left->below, right->below);
}

static void add_all(GPtrArray *all, const GPtrArray *sources)
{
    for (guint i = 0; i < sources->len; i++) {
        g_ptr_array_add(all, g_ptr_array_index(sources, i));
    }
}

/* Scripts, lists and calendars in one order; the caller frees the array. */
static GPtrArray *list_all(const mete_stack *stack)
{
    GPtrArray *all = g_ptr_array_new();

    add_all(all, stack->scripts);
    add_all(all, stack->lists);
    add_all(all, stack->calendars);
    g_ptr_array_sort(all, compare_sources);
    return all;
}

void mete_files_sort(mete_stack *stack)
{
    GPtrArray *all = list_all(stack);

    for (guint i = 0; i < all->len; i++) {
        mete_source *source = g_ptr_array_index(all, i);

        source->order = (int)i;
    }
    g_ptr_array_free(all, TRUE);
    g_ptr_array_sort(stack->lists, compare_sources);
    g_ptr_array_sort(stack->calendars, compare_sources);
}

static void hash_source(const mete_stack *stack, GChecksum *sum,
                        const mete_source *source)
{
    const mete_layer *layer =
        g_ptr_array_index(stack->layers, (guint)source->depth);
    char *head = g_strdup_printf("%s/%s\n%zu\n", layer->name, source->below,
                                 source->size);

    g_checksum_update(sum, (const guchar *)head, -1);
    g_checksum_update(sum, (const guchar *)source->bytes, (gssize)source->size);
    g_free(head);
}

const char *mete_stack_fingerprint(const mete_stack *stack)
{
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
    GPtrArray *all = list_all(stack);
    char *text;
    const char *kept;

    for (guint i = 0; i < all->len; i++) {
        hash_source(stack, sum, g_ptr_array_index(all, i));
    }
    text = g_strconcat("sha256:", g_checksum_get_string(sum), NULL);
    kept = mete_arena_strdup(stack->kept, text);
    g_free(text);
    g_ptr_array_free(all, TRUE);
    g_checksum_free(sum);
    return kept;
}
