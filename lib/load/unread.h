/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Files of a rulebook's folder that none of its patterns has found.
 */
#ifndef METE_LOAD_UNREAD_H
#define METE_LOAD_UNREAD_H

#include "load/stack.h"

/* Warns of files that look like scripts or lists and that nobody has tried
 * to read (stack->tried), in byte order. */
void mete_unread_warn(mete_stack *stack, const mete_layer *layer);

#endif
