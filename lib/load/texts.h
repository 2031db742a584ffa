/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Texts that outlive their script: one copy of what is written again and
 * again (a quarter of all phrases of a published table are repeats).
 */
#ifndef METE_LOAD_TEXTS_H
#define METE_LOAD_TEXTS_H

#include "base/arena.h"

#include <stdbool.h>

typedef struct mete_texts mete_texts;

mete_texts *mete_texts_new(mete_arena *arena);
void mete_texts_free(mete_texts *texts);

/* A copy that lives as long as the arena, usually the same one for the same
 * text; NULL if it is not UTF-8 or holds a NUL, which is not looked for where
 * the text is `plain`. */
const char *mete_texts_keep(mete_texts *texts, const char *text, size_t length,
                            bool plain);

#endif
