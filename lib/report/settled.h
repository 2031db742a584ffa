/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Which facts would settle a factor that the document has counted lowest.
 */
#ifndef METE_REPORT_SETTLED_H
#define METE_REPORT_SETTLED_H

#include "report/found.h"

/* The keys of the facts that the levels of the factor of presumption `index`
 * read and that the case does not say, parted by spaces, empty for what is no
 * factor; to be freed with g_free(), NULL if there is no such presumption and
 * when memory is out.  `found`: what the case said; the finding holds a
 * trace. */
char *mete_report_open(const mete_finding *finding, const mete_found *found,
                       size_t index);

#endif
