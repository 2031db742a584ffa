/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Running a script without a rulebook around it, and folders of files that
 * tests write, open as rulebooks and throw away.
 */
#ifndef METE_TESTS_SCRIPTS_H
#define METE_TESTS_SCRIPTS_H

#include "load/load.h"
#include "load/script.h"

/* What the last script declared and what was wrong with it. */
extern GPtrArray *scripts_declared;
extern mete_faults *scripts_faults;

/* Before and after each test. */
void scripts_begin(void);
void scripts_end(void);

/* Runs "t.lua"; true if it came to its end. */
bool scripts_run(const char *text, size_t length);

/* "code:line:column code:line:column …" of scripts_faults, sorted; file
 * names in front where `files`. */
char *scripts_describe(bool files);

/* Aborts the test unless the faults are these (without files), and the first
 * message holds `words` (NULL: any). */
void scripts_expect(const char *faults, const char *words);

/* A folder in the temporary directory, made on first use. */
const char *scripts_folder(void);

/* Writes a file below it; folders are made. */
void scripts_write(const char *path, const char *text);
void scripts_write_bytes(const char *path, const char *bytes, size_t length);

/* Opens a folder below it; faults are in scripts_faults. */
mete_rulebook *scripts_open(const char *path);

#endif
