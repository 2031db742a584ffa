/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a rulebook says of one item.
 */
#ifndef METE_ITEM_H
#define METE_ITEM_H

#include <glib.h>
#include <mete.h>

/* Writes onto standard output. */
typedef void mete_put_words(const char *words);

/* Opens the rulebook and gives the words that a finding of the item has under
 * `path` (mete_finding_get()) to `put`.  `settings` (may be NULL): facts as
 * of --set, which choose among versions.  Gives an exit status. */
int mete_item_words(const char *id, char **settings, const char *path,
                    mete_put_words *put);

#endif
