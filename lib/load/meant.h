/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Which word or field of the language somebody meant who wrote it in Chinese.
 *
 * For advice only: nothing is read by these names.
 */
#ifndef METE_LOAD_MEANT_H
#define METE_LOAD_MEANT_H

#include "load/schema.h"

/* title for 标题; NULL if nothing comes to mind.  `length` in bytes. */
const char *mete_meant_field(const char *chinese, size_t length);

/* The other way round: 标题 for title; NULL likewise. */
const char *mete_meant_label(const char *field);

/* item for 事项. */
const char *mete_meant_word(const char *chinese, size_t length);

/* Of a shape's fields the one that a wrong name stands for, in Chinese or
 * misspelled; NULL if none. */
const char *mete_meant_in(const mete_shape *shape, const char *name);

#endif
