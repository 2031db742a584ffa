/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the builders of the general part share.
 */
#ifndef METE_LOAD_BUILD_RULES_H
#define METE_LOAD_BUILD_RULES_H

#include "load/build.h"

/* No document governs the law's own conditions: both bounds closed. */
extern const mete_build_scope mete_build_law;

/* A date by the name of its fact; NULL, and a fault, if it is none. */
const mete_expression *mete_build_date_fact(mete_build *build,
                                            const mete_declaration *at,
                                            mete_key key);

/* Each fills what is its own of a rule. */
void mete_build_limit(mete_build *build, const mete_declaration *at,
                      mete_rule *rule);
void mete_build_procedure(mete_build *build, const mete_declaration *at,
                          mete_rule *rule);
void mete_build_deadline(mete_build *build, const mete_declaration *at,
                         mete_rule *rule);
void mete_build_confiscation(mete_build *build, const mete_declaration *at,
                             mete_rule *rule);

#endif
