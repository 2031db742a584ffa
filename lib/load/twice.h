/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A field that is written twice in one table: Lua keeps the last in silence,
 * and a `when` is lost.
 */
#ifndef METE_LOAD_TWICE_H
#define METE_LOAD_TWICE_H

#include "load/source.h"

/* Adds a fault for each.  The source is sound Lua. */
void mete_twice_check(const mete_source *source, mete_faults *faults);

#endif
