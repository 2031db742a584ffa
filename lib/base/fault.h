/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is wrong with an input, all of it.
 *
 * A reader never stops at the first mistake: it adds a fault and goes on, and
 * whoever called it looks at the count.  Messages are sentences for the people
 * who write rulebooks and cases, Chinese in the source and put into the
 * language of the process as they are added; codes are ASCII, never change, and
 * are the same in every language.
 */
#ifndef METE_BASE_FAULT_H
#define METE_BASE_FAULT_H

#include <stdbool.h>
#include <stddef.h>

/* A place in an input.  `line` and `column` count from 1; 0 is "not known".
 * `column` counts characters, not bytes.  `file` is as the user named it. */
typedef struct {
    const char *file;
    int line;
    int column;
} mete_place;

typedef struct {
    char *code; /* ASCII, stable: "unknown_name" */
    char *file; /* NULL where there is none */
    int line;
    int column;
    char *message; /* what was found and what was expected */
    char *hint;    /* what to do, NULL where the message says it */
    bool warning;  /* worth a look, but nothing is refused for it */
} mete_fault;

typedef struct mete_faults mete_faults;

mete_faults *mete_faults_new(void);
void mete_faults_free(mete_faults *faults); /* NULL is allowed */

/* Adds an error.  `hint` and `format` are translated here, arguments are not: a
 * piece of a sentence goes through _() (base/message.h).  `place` and `hint`
 * may be NULL; all texts are copied, and bytes that are not UTF-8 are made
 * visible.  Beyond 1,000 faults only the count of the rest is kept (one last
 * fault, code "too_many_faults"), and an error takes the place of a warning. */
void mete_faults_add(mete_faults *faults, const char *code,
                     const mete_place *place, const char *hint,
                     const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* The same for a warning. */
void mete_faults_warn(mete_faults *faults, const char *code,
                      const mete_place *place, const char *hint,
                      const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* One that was found aside, said here: at `place`, as `message`. */
void mete_faults_repeat(mete_faults *faults, const mete_fault *fault,
                        const mete_place *place, const char *message);

/* From here on faults of these codes are counted as errors and not listed, for
 * what only follows from a fault that is; NULL: all are listed. */
void mete_faults_leave_out(mete_faults *faults,
                           bool (*left_out)(const char *code));

/* Errors only, listed or not; warnings are not counted. */
size_t mete_faults_errors(const mete_faults *faults);

/* Errors and warnings that are listed, too_many_faults among them. */
size_t mete_faults_count(const mete_faults *faults);
const mete_fault *mete_faults_get(const mete_faults *faults, size_t index);

/* Stable sort by file, line, column; faults without file come first. */
void mete_faults_sort(mete_faults *faults);

/* "file:line:column: message（hint）", of a warning with 提醒： before the
 * message; to be freed with g_free(). */
char *mete_fault_describe(const mete_fault *fault);

#endif
