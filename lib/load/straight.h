/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Functions that run straight through: what stands in them is run once at
 * most, so that they come to their end by themselves.
 */
#ifndef METE_LOAD_STRAIGHT_H
#define METE_LOAD_STRAIGHT_H

#include "load/source.h"

/* True if the functions that begin in the line have neither loops nor calls,
 * but of a global `amount` with a text.  Functions in them count as calls. */
bool mete_straight_are(const mete_source *source, int line);

#endif
