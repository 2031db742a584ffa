/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mete list --coverage: a city's catalogue held against the rulebook.
 */
#ifndef METE_COVERAGE_COMMAND_H
#define METE_COVERAGE_COMMAND_H

#include <mete.h>

/* Reads the catalogue (a file, "-" for standard input) and prints what the
 * rulebook covers of it, by department.  Gives an exit status. */
int mete_print_coverage(mete_rulebook *rulebook, const char *path);

#endif
