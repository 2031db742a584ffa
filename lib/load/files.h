/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Reading the files of a stack: bytes, encoding, order.
 */
#ifndef METE_LOAD_FILES_H
#define METE_LOAD_FILES_H

#include "load/stack.h"

/* Reads one file of the layer.  Scripts must be UTF-8 and small; NULL, and a
 * fault, if anything is wrong.  `place` is where the file was asked for. */
mete_source *mete_files_read(mete_stack *stack, const mete_layer *layer,
                             const char *below, const mete_place *place);

/* Gives the layer's depth to its sources. */
void mete_files_number(mete_stack *stack, const mete_layer *layer);

/* Puts scripts and lists into declared order, and numbers them. */
void mete_files_sort(mete_stack *stack);

#endif
