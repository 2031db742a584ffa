/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Where a rule applies: patterns of item ids, and codes of places.
 */
#include "model/rule.h"

#include <string.h>

bool mete_pattern_matches(const char *pattern, const char *id)
{
    const char *star = NULL; /* behind the last star that was met */
    const char *retry = id;  /* where its run of bytes ends for now */

    while (*id != '\0') {
        if (*pattern == '*') {
            star = ++pattern;
            retry = id;
        } else if (*pattern == *id) {
            pattern++;
            id++;
        } else if (star != NULL) {
            pattern = star;
            id = ++retry;
        } else {
            return false;
        }
    }
    while (*pattern == '*') {
        pattern++;
    }
    return *pattern == '\0';
}

bool mete_jurisdiction_holds(const char *jurisdiction, const char *place)
{
    size_t digits;

    if (jurisdiction == NULL) {
        return true;
    }
    digits = strlen(jurisdiction);
    while (digits >= 2 && jurisdiction[digits - 1] == '0'
           && jurisdiction[digits - 2] == '0') {
        digits -= 2;
    }
    if (place == NULL) {
        return digits == 0; /* the whole country holds what is not said */
    }
    return strncmp(jurisdiction, place, digits) == 0;
}
