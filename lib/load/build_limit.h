/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Time limits: a period that has passed is a condition.
 */
#ifndef METE_LOAD_BUILD_LIMIT_H
#define METE_LOAD_BUILD_LIMIT_H

#include "load/build.h"

/* Reads limit, from and to, and makes `when` and the outcome of them. */
void mete_build_limit(mete_build *build, const mete_declaration *at,
                      mete_rule *rule);

#endif
