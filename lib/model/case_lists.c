/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a case holds beside its slots: days of events, and reasons in words.
 *
 * Their size is the case's, so they are allocated so that it can fail.  The
 * room of lists is kept when the case is used again.
 */
#include "model/case.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>

static void empty_list(mete_events *events)
{
    events->fact = NULL;
    events->count = 0;
}

void mete_case_reset_lists(mete_case *the_case)
{
    for (size_t i = 0; i < the_case->event_count; i++) {
        empty_list(&the_case->events[i]);
    }
    the_case->event_count = 0;
    for (size_t i = 0; i < the_case->reason_count; i++) {
        g_free(the_case->reasons[i].reason);
    }
    the_case->reason_count = 0;
}

void mete_case_free_lists(mete_case *the_case)
{
    mete_case_reset_lists(the_case);
    for (size_t i = 0; i < the_case->event_room; i++) {
        g_free(the_case->events[i].days);
    }
    g_free(the_case->events);
    g_free(the_case->reasons);
}

void mete_case_drop_events(mete_case *the_case, int index)
{
    if (the_case->rulebook->facts[index]->kind == METE_FACT_EVENTS
        && the_case->slots[index].lo > 0) {
        empty_list(&the_case->events[the_case->slots[index].lo - 1]);
    }
}

/* The array with room for `needed` entries, new ones zeroed; NULL when memory
 * is out, and then the array stays as it is. */
static void *grow(void *array, size_t *room, size_t needed, size_t size)
{
    size_t larger = *room < 4 ? 4 : *room * 2;
    char *grown;

    if (needed <= *room) {
        return array;
    }
    larger = larger < needed ? needed : larger;
    grown = g_try_realloc_n(array, larger, size);
    if (grown != NULL) {
        memset(grown + *room * size, 0, (larger - *room) * size);
        *room = larger;
    }
    return grown;
}

/* A list that no fact uses, NULL when memory is out. */
static mete_events *free_list(mete_case *the_case)
{
    mete_events *lists;

    for (size_t i = 0; i < the_case->event_count; i++) {
        if (the_case->events[i].fact == NULL) {
            return &the_case->events[i];
        }
    }
    lists = grow(the_case->events, &the_case->event_room,
                 the_case->event_count + 1, sizeof(mete_events));
    if (lists == NULL) {
        return NULL;
    }
    the_case->events = lists;
    return &lists[the_case->event_count++];
}

/* The list of an events fact, a new one where it has none. */
static mete_events *list_of(mete_case *the_case, int index)
{
    const mete_slot *slot = &the_case->slots[index];
    mete_events *events;
    int64_t number;

    if (the_case->given[index] != METE_GIVEN_NOT && slot->lo > 0) {
        return &the_case->events[slot->lo - 1];
    }
    events = free_list(the_case);
    if (events != NULL) {
        events->fact = the_case->rulebook->facts[index];
        number = events - the_case->events + 1;
        mete_case_fill(the_case, index, (mete_slot){number, number},
                       METE_GIVEN_VALUE);
    }
    return events;
}

static int compare_days(const void *a, const void *b)
{
    mete_date left = *(const mete_date *)a;
    mete_date right = *(const mete_date *)b;

    return (left > right) - (left < right);
}

/* Writes the list over, in order; false when memory is out. */
static bool set_days(mete_events *events, const mete_date *days, size_t count)
{
    if (count > 0) {
        mete_date *list =
            grow(events->days, &events->room, count, sizeof *days);

        if (list == NULL) {
            return false;
        }
        memcpy(list, days, count * sizeof *days);
        qsort(list, count, sizeof *days, compare_days);
        events->days = list;
    }
    events->count = count;
    return true;
}

mete_case_result mete_case_put_events(mete_case *the_case, int index,
                                      const mete_date *days, size_t count)
{
    mete_events *events;
    bool fresh;

    if (!mete_case_has_fact(the_case, index)
        || the_case->rulebook->facts[index]->kind != METE_FACT_EVENTS) {
        return METE_CASE_WRONG_KIND;
    }
    for (size_t i = 0; i < count; i++) {
        if (days[i] < METE_DATE_MIN || days[i] > METE_DATE_MAX) {
            return METE_CASE_OUT_OF_DOMAIN;
        }
    }
    fresh = the_case->given[index] == METE_GIVEN_NOT
         || the_case->slots[index].lo <= 0;
    events = list_of(the_case, index);
    if (events == NULL) {
        return METE_CASE_NO_MEMORY;
    }
    if (!set_days(events, days, count)) {
        if (fresh) { /* an empty list would say that there are none */
            mete_case_put_unknown(the_case, index);
        }
        return METE_CASE_NO_MEMORY;
    }
    return METE_CASE_OK;
}

static mete_reason_given *find_reason(const mete_case *the_case, int index)
{
    for (size_t i = 0; i < the_case->reason_count; i++) {
        if (the_case->reasons[i].fact == index) {
            return &the_case->reasons[i];
        }
    }
    return NULL;
}

static void take_reason(mete_case *the_case, int index)
{
    mete_reason_given *given = find_reason(the_case, index);

    if (given != NULL) {
        g_free(given->reason);
        *given = the_case->reasons[--the_case->reason_count];
    }
}

/* Takes the copy over; frees it when memory is out. */
static mete_case_result add_reason(mete_case *the_case, int index, char *copy)
{
    mete_reason_given *list =
        grow(the_case->reasons, &the_case->reason_room,
             the_case->reason_count + 1, sizeof(mete_reason_given));

    if (list == NULL) {
        g_free(copy);
        return METE_CASE_NO_MEMORY;
    }
    the_case->reasons = list;
    list[the_case->reason_count++] = (mete_reason_given){index, copy};
    return METE_CASE_OK;
}

mete_case_result mete_case_put_reason(mete_case *the_case, int index,
                                      const char *reason)
{
    size_t size;
    char *copy;

    if (!mete_case_has_fact(the_case, index)) {
        return METE_CASE_WRONG_KIND;
    }
    take_reason(the_case, index);
    if (reason == NULL) {
        return METE_CASE_OK;
    }
    size = strlen(reason) + 1;
    copy = g_try_malloc(size);
    if (copy == NULL) {
        return METE_CASE_NO_MEMORY;
    }
    memcpy(copy, reason, size);
    return add_reason(the_case, index, copy);
}

const char *mete_case_reason(const mete_case *the_case, int index)
{
    const mete_reason_given *given = find_reason(the_case, index);

    return given != NULL ? given->reason : NULL;
}
