/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A surcharge for programs and for officers.
 */
#ifndef METE_REPORT_SURCHARGE_H
#define METE_REPORT_SURCHARGE_H

#include "decide/surcharge.h"

/* As mete.surcharge/1, on one line; to be freed with g_free(), NULL when
 * memory is out. */
char *mete_report_surcharge_json(const mete_rulebook *rulebook,
                                 const mete_reckoning_sums *sums);

/* The same in Chinese, a period a line. */
char *mete_report_surcharge_text(const mete_reckoning_sums *sums);

/* Citations of the surcharge, and then of the stays that took out days, each
 * once and in that order; NULL behind the last. */
const mete_citation *mete_report_surcharge_basis(
    const mete_reckoning_sums *sums, size_t index);

#endif
