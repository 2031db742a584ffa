/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One question to the officer, and the answer.
 */
#ifndef METE_QUESTION_H
#define METE_QUESTION_H

#include <glib.h>
#include <mete.h>

/* A fact that is asked for. */
typedef struct {
    const mete_rulebook *rulebook;
    mete_case *the_case; /* takes the answer */
    int32_t fact;        /* mete_fact_index() */
    const char *key;
    const char *ask; /* the question; NULL: made of the label */
} mete_question;

typedef enum {
    METE_ANSWERED,
    METE_ANSWER_UNKNOWN,
    METE_ANSWER_BACK,
    METE_ANSWER_QUIT, /* also at the end of input */
    METE_ANSWER_INTERRUPTED
} mete_answer;

/* The question with what can be answered, on standard error. */
void mete_question_put(const mete_question *question, int number);

/* How to answer, in a line or two. */
void mete_question_hint(const mete_question *question);

/* The same in full: what can be chosen, and the commands. */
void mete_question_explain(const mete_question *question);

/* Reads lines until one of them is an answer.  *value receives what was
 * answered as mete_case_set() takes it, with its reason; to be freed with
 * g_free().  It may be given with QUIT too: answered, but no reason. */
mete_answer mete_question_read(const mete_question *question, char **value);

/* Asks why, for an answer that wants a reason; *value receives it. */
mete_answer mete_reason_read(const char *answer, char **value);

/* What commands a line is, METE_ANSWERED where it is none.  `folded` by
 * mete_fold(). */
mete_answer mete_command_of(const char *folded);

#endif
