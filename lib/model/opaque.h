/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What no expression says: a function that load installs and the evaluation
 * calls.
 *
 * Nothing is known of one but what it may read, which are the children of its
 * node, and what it answered.  Whoever evaluates takes a session for as long
 * as that lasts, so that no two of them meet in one.
 */
#ifndef METE_MODEL_OPAQUE_H
#define METE_MODEL_OPAQUE_H

#include "base/decimal.h"
#include "base/fault.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct {
    mete_place place; /* where it was written */
    const char *file; /* of `place`, without the line */
    bool condition;   /* answers a condition; else one amount or two */
    int unit;         /* mete_unit of its amounts */
    int number;       /* among those of the rulebook */
    const void *made; /* load's own */
} mete_opaque;

typedef enum {
    METE_READ_VALUE,
    METE_READ_NOTHING, /* absent, undeterminable, without a value */
    METE_READ_UNKNOWN
} mete_read;

/* How a function reads the case.  What child `n` of its node comes to: a
 * condition 0 or 1, a date its day, a choice the number of its label, an
 * amount 10^-12. */
typedef struct {
    mete_read (*read)(void *asker, size_t n, mete_exact *value);
    void *asker;
} mete_opaque_reader;

typedef enum {
    METE_ANSWER_NOTHING, /* no value; a condition does not hold */
    METE_ANSWER_VALUE,
    METE_ANSWER_UNKNOWN, /* it read something unknown */
    METE_ANSWER_FAILED   /* it broke a rule: what it would say is not known */
} mete_answer_kind;

typedef struct {
    mete_answer_kind kind;
    bool holds;            /* of a condition */
    mete_exact amounts[2]; /* the same twice where it gave one */
} mete_answer;

/* What load installs in a rulebook; `context` is its own. */
typedef struct {
    void *context;
    /* NULL when memory is out: then every call fails. */
    void *(*begin)(void *context);
    void (*call)(void *session, const mete_opaque *opaque,
                 const mete_opaque_reader *reader, mete_answer *answer);
    /* What the first call of the session that failed says, NULL: none did;
     * *code is ASCII, *place where.  To be freed with g_free(). */
    char *(*failure)(void *session, const char **code,
                     const mete_place **place);
    void (*end)(void *session);
    void (*destroy)(void *context);
} mete_opaques;

#endif
