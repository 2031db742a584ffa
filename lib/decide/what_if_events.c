/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Events one by one more, or one by one less.
 *
 * An event more lies on the day before the act: in every window that counts
 * back from the act and has a day in it.  An event less is the latest one that
 * lies before the act: it is in every window that holds any.
 */
#include "decide/what_if.h"

#include <string.h>

enum { MORE_MAX = 40 };

/* The list as it is in the case. */
typedef struct {
    mete_date *days;
    size_t count;
    mete_slot slot;
    uint8_t given;
} listed;

static listed take(const mete_supposing *s)
{
    int index = s->fact->index;
    listed list = {.slot = s->the_case->slots[index],
                   .given = s->the_case->given[index]};
    if (list.slot.lo > 0) {
        const mete_events *events = &s->the_case->events[list.slot.lo - 1];
        list.count = events->count;
        list.days = g_memdup2(events->days, events->count * sizeof *list.days);
    }
    return list;
}

static void put(mete_supposing *s, const mete_date *days, size_t count)
{
    if (mete_case_put_events(s->the_case, s->fact->index, days, count)
        != METE_CASE_OK) {
        s->fits = false;
    }
}

static void put_back(mete_supposing *s, listed *list)
{
    int index = s->fact->index;
    if (list->slot.lo > 0) {
        put(s, list->days, list->count);
    } else {
        mete_case_drop_events(s->the_case, index);
        s->the_case->slots[index] = list->slot;
        s->the_case->given[index] = list->given;
    }
    g_free(list->days);
}

static void suppose_more(mete_supposing *s, const listed *list)
{
    mete_date *days = g_new(mete_date, list->count + MORE_MAX);
    if (list->count > 0) {
        memcpy(days, list->days, list->count * sizeof *days);
    }
    for (size_t more = 1; more <= MORE_MAX && s->fits; more++) {
        days[list->count + more - 1] = s->of->act_date - 1;
        put(s, days, list->count + more);
        if (mete_what_if_differs(s)) {
            mete_what_if_add(s, (int64_t)list->count,
                             (int64_t)(list->count + more));
            break;
        }
    }
    g_free(days);
}

/* Days ascend: those from the act on, which no window holds, stay. */
static void suppose_less(mete_supposing *s, const listed *list)
{
    mete_date *days = g_memdup2(list->days, list->count * sizeof *days);
    size_t before = 0;
    size_t count = list->count;
    while (before < count && list->days[before] < s->of->act_date) {
        before++;
    }
    while (before > 0 && s->fits) {
        memmove(&days[before - 1], &days[before],
                (count - before) * sizeof *days);
        before--;
        count--;
        put(s, days, count);
        if (mete_what_if_differs(s)) {
            mete_what_if_add(s, (int64_t)list->count, (int64_t)count);
            break;
        }
    }
    g_free(days);
}

void mete_what_if_events(mete_supposing *s)
{
    mete_slot slot = s->the_case->slots[s->fact->index];
    if (slot.lo != slot.hi || s->of->act_date == METE_DATE_MAX
        || s->of->act_date <= METE_DATE_MIN) {
        return;
    }
    listed list = take(s);
    if (list.count > 0) {
        suppose_less(s, &list);
    }
    suppose_more(s, &list);
    put_back(s, &list);
}
