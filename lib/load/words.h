/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The closed words of law phrases: Chinese ones and their ASCII twins.
 *
 * A word is a row of one table: how it is written, which token of the grammar
 * it is and what it means there.  Names, units and labels are not here.
 */
#ifndef METE_LOAD_WORDS_H
#define METE_LOAD_WORDS_H

#include "load/parse.h"
#include "load/phrase_grammar.h"

typedef struct {
    const char *text;
    const char *twin; /* ASCII, NULL where the word itself is ASCII */
    int token;
    int code;
} mete_word;

/* The lexer has reported a fault; the parser stops without another. */
enum { METE_TOKEN_FAULT = METE_TOKEN_METE_YYerror };

/* What the code of a METE_TOKEN_COMPARE holds beside the comparison. */
enum {
    METE_COMPARE_MASK = 7,
    METE_COMPARE_SYMBOL = 8,   /* written as a sign: < <= */
    METE_COMPARE_DATES = 16,   /* 早于 晚于: dates only */
    METE_COMPARE_IDENTITY = 32 /* 是 等于 */
};

/* Codes of METE_TOKEN_AMONG. */
enum {
    METE_AMONG_IN,
    METE_AMONG_NOT_IN,
    METE_AMONG_INCLUDES, /* 含, 仅有: of 处罚, which has several at once */
    METE_AMONG_ONLY
};

/* Codes of METE_TOKEN_BOUND_WORD. */
enum { METE_BOUND_ABOVE, METE_BOUND_BELOW };

/* Codes of METE_TOKEN_MARK. */
enum {
    METE_MARK_NONE,
    METE_MARK_CLOSED, /* (含) */
    METE_MARK_OPEN    /* (不含) */
};

/* Codes of METE_TOKEN_REFUSED: words that people write and that cannot be
 * read; advice.c has a sentence for each. */
typedef enum {
    METE_REFUSED_CONJUNCTION, /* 和 及 */
    METE_REFUSED_LIST,        /* 、 outside a list */
    METE_REFUSED_SEMICOLON,
    METE_REFUSED_STOP,        /* 。 */
    METE_REFUSED_FIRST,       /* 首次 without a window */
    METE_REFUSED_MANY,        /* 多次 数次 */
    METE_REFUSED_AT_LEAST,    /* 最少 */
    METE_REFUSED_AT_MOST,     /* 最多 */
    METE_REFUSED_NOT_REACHED, /* 未达到 */
    METE_REFUSED_NOT_OVER,    /* 未超过 */
    METE_REFUSED_BEFORE,      /* 以前 */
    METE_REFUSED_AFTER,       /* 以后 */
    METE_REFUSED_BEYOND,      /* 以外 */
    METE_REFUSED_BETWEEN,     /* 之间 介于 */
    METE_REFUSED_ABOUT,       /* 左右 大约 */
    METE_REFUSED_HALF,        /* 半 */
    METE_REFUSED_EQUALS,      /* == */
    METE_REFUSED_COLON,       /* : */
    METE_REFUSED_COUNT
} mete_refused;

/* The table, ended by a row whose text is NULL. */
const mete_word *mete_words(void);

#endif
