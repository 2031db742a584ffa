/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Laws, regulations and rules, and citations of their articles.
 */
#ifndef METE_MODEL_STATUTE_H
#define METE_MODEL_STATUTE_H

#include "base/date.h"
#include "base/fault.h"

#include <stdbool.h>
#include <stddef.h>

/* First and last day in force; METE_DATE_MIN and METE_DATE_MAX where open. */
typedef struct {
    mete_date from;
    mete_date until;
} mete_interval;

static inline bool mete_interval_holds(const mete_interval *interval,
                                       mete_date day)
{
    return interval->from <= day && day <= interval->until;
}

typedef struct {
    const char *key; /* "125.1.1" */
    const char *summary;
} mete_article;

typedef struct {
    const char *name; /* the short name that citations use */
    const char *title;
    const char *rank; /* law regulation local_regulation … */
    mete_interval effective;
    mete_article *articles; /* by key, byte order */
    size_t article_count;
    mete_place place;
} mete_statute;

/* One article of one statute, of its latest version that has it; the same
 * citation is one object. */
typedef struct {
    const mete_statute *statute;
    const char *cite; /* 食品安全法#125.1.1 */
    const char
        *text; /* 《中华人民共和国食品安全法》第一百二十五条第一款第一项 */
    const mete_interval *force; /* while some version has the article: apart
                                 * from each other, the earliest first */
    size_t force_count;
} mete_citation;

typedef struct {
    const mete_citation **list;
    size_t count;
} mete_citations;

#endif
