/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is running here: version, dialect, features, names of statuses.
 */
#include "api/api.h"

#include <string.h>

enum { DIALECT = 1 };

static const char *const features[] = {
    "json", "missing", "rationale", "schema", "surcharge", "text", "trace",
    "what_if",
};

static const struct {
    int32_t status;
    const char *name;
} statuses[] = {
    {METE_OK, "METE_OK"},
    {METE_ERROR_USAGE, "METE_ERROR_USAGE"},
    {METE_ERROR_NOT_FOUND, "METE_ERROR_NOT_FOUND"},
    {METE_ERROR_BAD_DATA, "METE_ERROR_BAD_DATA"},
    {METE_ERROR_NO_MEMORY, "METE_ERROR_NO_MEMORY"},
    {METE_ERROR_OVERFLOW, "METE_ERROR_OVERFLOW"},
    {METE_ERROR_INTERNAL, "METE_ERROR_INTERNAL"},
    {METE_ERROR_WRONG_KIND, "METE_ERROR_WRONG_KIND"},
    {METE_ERROR_OUT_OF_DOMAIN, "METE_ERROR_OUT_OF_DOMAIN"},
    {METE_ERROR_NO_ITEM, "METE_ERROR_NO_ITEM"},
    {METE_ERROR_UNBOUNDED, "METE_ERROR_UNBOUNDED"},
};

const char *mete_version_string(void)
{
    return METE_VERSION_STRING;
}

int32_t mete_version_number(void)
{
    return METE_VERSION_NUMBER;
}

int32_t mete_dialect_number(void)
{
    return DIALECT;
}

int32_t mete_has_feature(const char *name)
{
    if (name == NULL) {
        return 0;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(features); i++) {
        if (strcmp(features[i], name) == 0) {
            return 1;
        }
    }
    return 0;
}

const char *mete_status_name(int32_t status)
{
    for (size_t i = 0; i < G_N_ELEMENTS(statuses); i++) {
        if (statuses[i].status == status) {
            return statuses[i].name;
        }
    }
    return "METE_ERROR_UNKNOWN";
}
