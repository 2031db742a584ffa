/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The library's text domain, "libmete".
 *
 * It is bound when the library is loaded, so that a host may bind it to
 * another folder whenever it likes.  The locale is the host's: nothing here
 * sets one, and while it is "C" everything stays Chinese.
 */
#include "base/message.h"

#include <libintl.h>
#include <stddef.h>

#define DOMAIN "libmete"

static void bind_domain(void) __attribute__((constructor));

static void bind_domain(void)
{
    bindtextdomain(DOMAIN, METE_LOCALEDIR);
    bind_textdomain_codeset(DOMAIN, "UTF-8");
}

const char *mete_translate(const char *text)
{
    /* The translation of "" is the head of the catalogue. */
    return text == NULL || *text == '\0' ? text : dgettext(DOMAIN, text);
}
