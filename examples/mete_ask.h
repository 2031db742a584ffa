/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mete check --ask: what still matters, one question at a time.
 */
#ifndef METE_ASK_H
#define METE_ASK_H

#include <glib.h>
#include <mete.h>

/* Empties the case and puts into it what is known without asking. */
typedef int32_t mete_fill(void *data, mete_case *the_case, mete_error **error);

typedef struct {
    mete_rulebook *rulebook;
    mete_case *the_case; /* at the end it holds the answers, too */
    mete_fill *fill;
    void *data;
} mete_asking;

/* Asks until nothing is missing or the officer has enough.  Everything is
 * said on standard error.  Gives an exit status. */
int mete_ask(mete_asking *asking);

/* Does the case, as it was filled, leave a question open? */
gboolean mete_ask_is_needed(mete_asking *asking);

/* Lets the officer look for an item; NULL if there is none in the end.  To be
 * freed with g_free(). */
char *mete_ask_item(const mete_rulebook *rulebook);

#endif
