/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A city's catalogue of supervision items, as it is published: what there is
 * to be covered, not what the law says of it.
 */
#ifndef METE_MODEL_CATALOGUE_H
#define METE_MODEL_CATALOGUE_H

#include <stddef.h>

/* The following may be NULL, but the name. */
typedef struct {
    const char *code;
    const char *name;
    const char *department;
    const char *basis;
} mete_catalogue_entry;

typedef struct {
    mete_catalogue_entry *entries; /* as in the file */
    size_t count;
} mete_catalogue;

#endif
