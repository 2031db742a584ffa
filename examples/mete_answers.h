/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What an officer has answered so far, in order: it can be taken back, step
 * by step.
 */
#ifndef METE_ANSWERS_H
#define METE_ANSWERS_H

#include <glib.h>
#include <mete.h>

typedef struct {
    char *key;   /* of the fact */
    char *value; /* as mete_case_set() takes it; NULL: not known */
    int step;    /* answers of one question go together */
} mete_given_answer;

typedef struct {
    GArray *list; /* of mete_given_answer */
    int step;     /* of the question that is open */
} mete_answers;

void mete_answers_init(mete_answers *answers);
void mete_answers_clear(mete_answers *answers);

/* Adds an answer to the open question; owns the value. */
void mete_answers_add(mete_answers *answers, const char *key, char *value);

/* The open question is done with. */
void mete_answers_next(mete_answers *answers);

/* Takes the answers of the last question back; false if there are none. */
gboolean mete_answers_back(mete_answers *answers);

/* Has the fact been asked for? */
gboolean mete_answers_has(const mete_answers *answers, const char *key);

/* Puts all values into the case. */
int32_t mete_answers_apply(const mete_answers *answers, mete_case *the_case,
                           mete_error **error);

/* "名 = 值; 名 = 值" for --set, NULL if there is none; to be freed with
 * g_free().  Labels stand for keys where there are some. */
char *mete_answers_text(const mete_answers *answers,
                        const mete_rulebook *rulebook, const char *item);

#endif
