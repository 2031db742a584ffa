/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Looking for items.
 */
#ifndef METE_LIST_H
#define METE_LIST_H

#include <glib.h>
#include <mete.h>

/* Numbers (int32_t) of the items of a department that hold all the words;
 * NULL for either does not limit.  Of an item with versions the last one. */
GArray *mete_find_items(const mete_rulebook *rulebook, const char *of,
                        const char *words);

#endif
