/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From a field's name to its key: the one look-up that every field of a
 * rulebook pays for, so it is a table that never changes once it is made.
 */
#include "load/schema.h"

#include <glib.h>
#include <string.h>

enum { SLOTS = 512 }; /* a power of two, well above the number of keys */

static uint16_t slots[SLOTS]; /* key + 1, 0: empty */

static size_t hash(const char *name, size_t length)
{
    size_t value = length;

    for (size_t i = 0; i < length; i++) {
        value = value * 31 + (unsigned char)name[i];
    }
    return value & (SLOTS - 1);
}

static void fill_slots(void)
{
    for (int key = 0; key < METE_KEY_COUNT; key++) {
        const char *name = mete_key_name((mete_key)key);
        size_t slot = hash(name, strlen(name));

        while (slots[slot] != 0) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slots[slot] = (uint16_t)(key + 1);
    }
}

/* The one field that Lua reserves for itself; see script.c. */
static bool is_until(const char *name, size_t length)
{
    return length == 5 && memcmp(name, METE_KEY_UNTIL_TWIN, 5) == 0;
}

mete_key mete_key_find(const char *name, size_t length)
{
    static gsize filled;
    size_t slot;

    if (g_once_init_enter(&filled)) {
        fill_slots();
        g_once_init_leave(&filled, 1);
    }
    if (is_until(name, length)) {
        return METE_KEY_UNTIL;
    }
    for (slot = hash(name, length); slots[slot] != 0;
         slot = (slot + 1) & (SLOTS - 1)) {
        mete_key key = (mete_key)(slots[slot] - 1);
        const char *known = mete_key_name(key);

        if (strncmp(known, name, length) == 0 && known[length] == '\0') {
            return key;
        }
    }
    return METE_KEY_NONE;
}
