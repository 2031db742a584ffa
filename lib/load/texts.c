/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A direct-mapped cache in front of the arena: what falls out of it is copied
 * once more, which costs memory and nothing else.
 */
#include "load/texts.h"

#include "base/text.h"

#include <glib.h>
#include <string.h>

enum { SLOTS = 4096 };

typedef struct {
    const char *text;
    size_t length;
} slot;

struct mete_texts {
    mete_arena *arena;
    slot slots[SLOTS];
};

mete_texts *mete_texts_new(mete_arena *arena)
{
    mete_texts *texts = g_new0(mete_texts, 1);

    texts->arena = arena;
    return texts;
}

void mete_texts_free(mete_texts *texts)
{
    g_free(texts);
}

static size_t hash(const char *text, size_t length)
{
    guint64 value = length;
    guint64 word;

    for (; length >= sizeof word; length -= sizeof word) {
        memcpy(&word, text, sizeof word);
        value = (value ^ word) * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15);
        value ^= value >> 29;
        text += sizeof word;
    }
    word = 0;
    memcpy(&word, text, length);
    value = (value ^ word) * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15);
    return (size_t)(value >> 40) % SLOTS;
}

const char *mete_texts_keep(mete_texts *texts, const char *text, size_t length,
                            bool plain)
{
    slot *at = &texts->slots[hash(text, length)];

    if (at->text != NULL && at->length == length
        && memcmp(at->text, text, length) == 0) {
        return at->text;
    }
    if (!plain && !mete_text_is_utf8(text, length)) {
        return NULL;
    }
    char *kept = mete_arena_alloc(texts->arena, length + 1);
    memcpy(kept, text, length);
    at->text = kept;
    at->length = length;
    return kept;
}
