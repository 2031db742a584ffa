/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Failures as handles: a status and all faults, put into words when made so
 * that reading needs no lock.
 */
#include "api/api.h"

#include "base/message.h"

#include <stdarg.h>
#include <string.h>

struct mete_error {
    int32_t status;
    mete_faults *faults;
    size_t count;
    char **texts; /* "file:line:column: message（hint）" of each */
};

/* Codes of readers that are a status of their own. */
static const struct {
    const char *code;
    int32_t status;
} codes[] = {
    {"missing_file", METE_ERROR_NOT_FOUND},
    {"unknown_item", METE_ERROR_NOT_FOUND},
    {"unknown_fact", METE_ERROR_NOT_FOUND},
    {"unknown_name", METE_ERROR_NOT_FOUND},
    {"missing_item", METE_ERROR_NO_ITEM},
    {"no_memory", METE_ERROR_NO_MEMORY},
    {"internal", METE_ERROR_INTERNAL},
};

int32_t mete_error_status_of(const mete_faults *faults)
{
    size_t count = mete_faults_count(faults);
    for (size_t i = 0; i < count; i++) {
        const mete_fault *fault = mete_faults_get(faults, i);
        if (fault->warning) {
            continue;
        }
        for (size_t n = 0; n < G_N_ELEMENTS(codes); n++) {
            if (strcmp(codes[n].code, fault->code) == 0) {
                return codes[n].status;
            }
        }
        break;
    }
    return METE_ERROR_BAD_DATA;
}

int32_t mete_error_take(mete_error **error, int32_t status, mete_faults *faults)
{
    mete_error *made = error != NULL ? g_try_new0(mete_error, 1) : NULL;
    if (made == NULL) {
        mete_faults_free(faults);
        return status;
    }
    mete_faults_sort(faults);
    made->status = status;
    made->faults = faults;
    made->count = mete_faults_count(faults);
    made->texts = g_try_new0(char *, made->count + 1);
    for (size_t i = 0; made->texts != NULL && i < made->count; i++) {
        made->texts[i] = mete_fault_describe(mete_faults_get(faults, i));
    }
    *error = made;
    return status;
}

int32_t mete_error_set(mete_error **error, int32_t status, const char *code,
                       const char *hint, const char *format, ...)
{
    if (error == NULL) {
        return status;
    }
    mete_faults *faults = mete_faults_new();
    va_list arguments;
    va_start(arguments, format);
    char *message = g_strdup_vprintf(_(format), arguments);
    va_end(arguments);
    mete_faults_add(faults, code, NULL, hint, "%s", message);
    g_free(message);
    return mete_error_take(error, status, faults);
}

int32_t mete_error_usage(mete_error **error, const char *what)
{
    return mete_error_set(error, METE_ERROR_USAGE, "usage", NULL,
                          "调用方式不对：参数 %s 为空或者超出范围", what);
}

int32_t mete_error_code(const mete_error *error)
{
    return error != NULL ? error->status : METE_OK;
}

size_t mete_error_count(const mete_error *error)
{
    return error != NULL ? error->count : 0;
}

const char *mete_error_get(const mete_error *error, size_t index,
                           const char *field)
{
    if (error == NULL || field == NULL || index >= error->count) {
        return NULL;
    }
    const mete_fault *fault = mete_faults_get(error->faults, index);
    if (strcmp(field, "code") == 0) {
        return fault->code;
    }
    if (strcmp(field, "file") == 0) {
        return fault->file;
    }
    if (strcmp(field, "message") == 0) {
        return fault->message;
    }
    if (strcmp(field, "hint") == 0) {
        return fault->hint;
    }
    if (strcmp(field, "text") == 0 && error->texts != NULL) {
        return error->texts[index];
    }
    return NULL;
}

int32_t mete_error_place(const mete_error *error, size_t index, int32_t *line,
                         int32_t *column)
{
    if (error == NULL) {
        return METE_ERROR_USAGE;
    }
    if (index >= error->count) {
        return METE_ERROR_NOT_FOUND;
    }
    const mete_fault *fault = mete_faults_get(error->faults, index);
    if (line != NULL) {
        *line = fault->line;
    }
    if (column != NULL) {
        *column = fault->column;
    }
    return METE_OK;
}

void mete_error_free(mete_error *error)
{
    if (error == NULL) {
        return;
    }
    for (size_t i = 0; error->texts != NULL && i < error->count; i++) {
        g_free(error->texts[i]);
    }
    g_free(error->texts);
    mete_faults_free(error->faults);
    g_free(error);
}
