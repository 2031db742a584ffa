/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The list of what is wrong with an input.
 *
 * It is bounded, and errors are worth more than warnings: once it is full, an
 * error takes the place of the newest warning, and what is not listed is
 * counted in one last fault.
 */
#include "base/fault.h"

#include "base/message.h"

#include <glib.h>
#include <string.h>

enum { LIMIT = 1000 };

struct mete_faults {
    GPtrArray *list; /* of mete_fault * */
    size_t errors;   /* listed or not */
    size_t unlisted;
    bool (*left_out)(const char *code); /* NULL: nothing is */
    mete_fault last; /* stands behind the list if any are not listed */
};

static void free_fault(gpointer data)
{
    mete_fault *fault = data;

    g_free(fault->code);
    g_free(fault->file);
    g_free(fault->message);
    g_free(fault->hint);
    g_free(fault);
}

mete_faults *mete_faults_new(void)
{
    mete_faults *faults = g_new0(mete_faults, 1);

    faults->list = g_ptr_array_new_with_free_func(free_fault);
    faults->last.warning = true;
    return faults;
}

void mete_faults_free(mete_faults *faults)
{
    if (faults == NULL) {
        return;
    }
    g_ptr_array_free(faults->list, TRUE);
    g_free(faults->last.code);
    g_free(faults->last.message);
    g_free(faults);
}

/* Control characters steer a terminal; an input must not. */
static bool is_harmless(gunichar character)
{
    return character == '\n' || character == '\t'
        || (character >= 0x20 && character != 0x7F
            && (character < 0x80 || character > 0x9F));
}

/* A copy in which broken and control bytes stand as \xNN. */
static char *copy_visibly(const char *text)
{
    GString *copy = g_string_new(NULL);

    while (*text != '\0') {
        gunichar character = g_utf8_get_char_validated(text, -1);
        /* An error value: one byte, and never harmless. */
        bool valid = character < (gunichar)-2;
        const char *end = valid ? g_utf8_next_char(text) : text + 1;

        if (valid && is_harmless(character)) {
            g_string_append_len(copy, text, end - text);
        } else {
            for (; text < end; text++) {
                g_string_append_printf(copy, "\\x%02X",
                                       (unsigned)(unsigned char)*text);
            }
        }
        text = end;
    }
    return g_string_free(copy, FALSE);
}

static char *copy_or_null(const char *text)
{
    return text == NULL ? NULL : copy_visibly(text);
}

/* Makes room for an error in a full list; false if it holds errors only. */
static bool drop_warning(mete_faults *faults)
{
    for (guint i = faults->list->len; i > 0; i--) {
        const mete_fault *fault = g_ptr_array_index(faults->list, i - 1);

        if (fault->warning) {
            g_ptr_array_remove_index(faults->list, i - 1);
            return true;
        }
    }
    return false;
}

static void count_unlisted(mete_faults *faults, bool warning)
{
    mete_fault *last = &faults->last;

    faults->unlisted++;
    last->warning = last->warning && warning;
    if (last->code == NULL) {
        last->code = g_strdup("too_many_faults");
    }
    g_free(last->message);
    last->message =
        g_strdup_printf(_("问题过多，另有%zu处未列出"), faults->unlisted);
}

/* Whether the next fault is listed. */
static bool make_room(mete_faults *faults, bool warning)
{
    if (faults->list->len < LIMIT) {
        return true;
    }
    if (!warning && drop_warning(faults)) {
        count_unlisted(faults, true);
        return true;
    }
    count_unlisted(faults, warning);
    return false;
}

static void add(mete_faults *faults, bool warning, const char *code,
                const mete_place *place, const char *hint, const char *format,
                va_list arguments) __attribute__((format(printf, 6, 0)));

static void add(mete_faults *faults, bool warning, const char *code,
                const mete_place *place, const char *hint, const char *format,
                va_list arguments)
{
    mete_fault *fault;
    char *message;

    faults->errors += warning ? 0 : 1;
    if ((faults->left_out != NULL && faults->left_out(code))
        || !make_room(faults, warning)) {
        return;
    }
    fault = g_new0(mete_fault, 1);
    fault->code = copy_visibly(code);
    if (place != NULL) {
        fault->file = copy_or_null(place->file);
        fault->line = place->line;
        fault->column = place->column;
    }
    message = g_strdup_vprintf(_(format), arguments);
    fault->message = copy_visibly(message);
    g_free(message);
    fault->hint = copy_or_null(_(hint));
    fault->warning = warning;
    g_ptr_array_add(faults->list, fault);
}

void mete_faults_add(mete_faults *faults, const char *code,
                     const mete_place *place, const char *hint,
                     const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    add(faults, false, code, place, hint, format, arguments);
    va_end(arguments);
}

void mete_faults_warn(mete_faults *faults, const char *code,
                      const mete_place *place, const char *hint,
                      const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    add(faults, true, code, place, hint, format, arguments);
    va_end(arguments);
}

void mete_faults_repeat(mete_faults *faults, const mete_fault *fault,
                        const mete_place *place, const char *message)
{
    if (fault->warning) {
        mete_faults_warn(faults, fault->code, place, fault->hint, "%s",
                         message);
    } else {
        mete_faults_add(faults, fault->code, place, fault->hint, "%s", message);
    }
}

void mete_faults_leave_out(mete_faults *faults,
                           bool (*left_out)(const char *code))
{
    faults->left_out = left_out;
}

size_t mete_faults_errors(const mete_faults *faults)
{
    return faults->errors;
}

size_t mete_faults_count(const mete_faults *faults)
{
    return faults->list->len + (faults->unlisted > 0 ? 1 : 0);
}

const mete_fault *mete_faults_get(const mete_faults *faults, size_t index)
{
    if (index < faults->list->len) {
        return g_ptr_array_index(faults->list, index);
    }
    return index < mete_faults_count(faults) ? &faults->last : NULL;
}

static int compare_numbers(int a, int b)
{
    return (a > b) - (a < b);
}

static gint compare_faults(gconstpointer a, gconstpointer b)
{
    const mete_fault *left = *(const mete_fault *const *)a;
    const mete_fault *right = *(const mete_fault *const *)b;
    int order = g_strcmp0(left->file, right->file); /* NULL is first */

    if (order == 0) {
        order = compare_numbers(left->line, right->line);
    }
    return order != 0 ? order : compare_numbers(left->column, right->column);
}

void mete_faults_sort(mete_faults *faults)
{
    g_ptr_array_sort(faults->list, compare_faults); /* stable, says GLib */
}

char *mete_fault_describe(const mete_fault *fault)
{
    GString *text = g_string_new(fault->file);

    if (fault->line > 0) {
        g_string_append_printf(text, "%s%d", text->len > 0 ? ":" : "",
                               fault->line);
        if (fault->column > 0) {
            g_string_append_printf(text, ":%d", fault->column);
        }
    }
    if (text->len > 0) {
        g_string_append(text, ": ");
    }
    if (fault->warning) {
        g_string_append(text, _("提醒："));
    }
    g_string_append(text, fault->message);
    if (fault->hint != NULL) {
        g_string_append_printf(text, _("（%s）"), fault->hint);
    }
    return g_string_free(text, FALSE);
}
