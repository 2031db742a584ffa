/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A series: elements of one type that are added one after the other, for
 * where so many are that a call for each would be felt.
 */
#ifndef METE_BASE_SERIES_H
#define METE_BASE_SERIES_H

#include <glib.h>
#include <stddef.h>
#include <stdint.h>

/* All zero: an empty one. */
typedef struct {
    void *data; /* freed with g_free() */
    uint32_t count;
    uint32_t room;
} mete_series;

/* Element `i`, which there must be. */
#define mete_series_at(series, type, i) (((type *)(series)->data)[i])

/* A new element at the end, not filled yet; earlier ones may move. */
#define mete_series_add(series, type) \
    ((type *)mete_series_extend((series), sizeof(type)))

static inline void *mete_series_extend(mete_series *series, size_t size)
{
    if (series->count == series->room) {
        series->room = MAX(64, series->room * 2);
        series->data = g_realloc_n(series->data, series->room, size);
    }
    return (char *)series->data + series->count++ * size;
}

#endif
