/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a case said when it was decided.
 */
#include "report/found.h"

#include <glib.h>

/* Room for `count` more entries of a list. */
#define ROOM(field, more)                                    \
    mete_finding_grow((void **)&(field).list, &(field).room, \
                      (field).count + (more), sizeof *(field).list)

static bool take_values(mete_found *found, const mete_case *the_case)
{
    const uint64_t *given = (const uint64_t *)(const void *)the_case->given;
    size_t count = mete_slots_room(the_case->rulebook->fact_count)
                 / METE_SLOTS_RUN;
    if (!ROOM(found->runs, count)) {
        return false;
    }
    mete_found_run *next = found->runs.list;
    for (size_t i = 0; i < count; i++) {
        if (given[i] != 0) {
            next->number = i;
            memcpy(next->given, &given[i], sizeof next->given);
            memcpy(next->slots, &the_case->slots[i * METE_SLOTS_RUN],
                   sizeof next->slots);
            next++;
        }
    }
    found->runs.count = (size_t)(next - found->runs.list);
    return true;
}

static bool take_events(mete_found *found, const mete_events *events)
{
    size_t first = found->days.count;
    if (!ROOM(found->events, 1) || !ROOM(found->days, events->count)) {
        return false;
    }
    for (size_t i = 0; i < events->count; i++) {
        found->days.list[found->days.count++] = events->days[i];
    }
    found->events.list[found->events.count++] =
        (mete_found_events){events->fact->index, first, events->count};
    return true;
}

static bool take_reason(mete_found *found, const mete_reason_given *given)
{
    size_t start = found->words.length;
    if (!ROOM(found->reasons, 1)) {
        return false;
    }
    mete_buffer_bytes(&found->words, given->reason, strlen(given->reason) + 1);
    found->reasons.list[found->reasons.count++] =
        (mete_found_reason){given->fact, start};
    return !found->words.failed;
}

bool mete_found_take(mete_found *found, const mete_case *the_case)
{
    mete_found_empty(found);
    bool fits = take_values(found, the_case);
    for (size_t i = 0; fits && i < the_case->event_count; i++) {
        fits = the_case->events[i].fact == NULL
            || take_events(found, &the_case->events[i]);
    }
    for (size_t i = 0; fits && i < the_case->reason_count; i++) {
        fits = the_case->reasons[i].reason == NULL
            || take_reason(found, &the_case->reasons[i]);
    }
    if (!fits) {
        mete_found_empty(found);
    }
    return fits;
}

void mete_found_empty(mete_found *found)
{
    found->runs.count = 0;
    found->events.count = 0;
    found->reasons.count = 0;
    found->days.count = 0;
    found->words.length = 0;
    found->words.failed = false;
}

void mete_found_free(mete_found *found)
{
    g_free(found->runs.list);
    g_free(found->events.list);
    g_free(found->reasons.list);
    g_free(found->days.list);
    g_free(found->words.text);
    *found = (mete_found){0};
}

const mete_slot *mete_found_of(const mete_found *found, int fact)
{
    size_t number = (size_t)fact / METE_SLOTS_RUN;
    size_t place = (size_t)fact % METE_SLOTS_RUN;
    for (size_t i = 0; i < found->runs.count; i++) {
        const mete_found_run *run = &found->runs.list[i];
        if (run->number == number) {
            return run->given[place] != METE_GIVEN_NOT ? &run->slots[place]
                                                       : NULL;
        }
    }
    return NULL;
}

const mete_found_events *mete_found_days(const mete_found *found, int fact)
{
    for (size_t i = 0; i < found->events.count; i++) {
        if (found->events.list[i].fact == fact) {
            return &found->events.list[i];
        }
    }
    return NULL;
}

const char *mete_found_reason_of(const mete_found *found, int fact)
{
    for (size_t i = 0; i < found->reasons.count; i++) {
        if (found->reasons.list[i].fact == fact) {
            return found->words.text + found->reasons.list[i].start;
        }
    }
    return NULL;
}
