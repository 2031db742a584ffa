/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Versions of a document: those that bear one id, one after the other.
 *
 * Which one governs is known when a case is decided.  An item is read anew
 * under each of them, in a scope of names of its own: what a version defines
 * holds for no other.
 */
#include "load/build.h"

#include "base/message.h"

#include <string.h>

static gint compare_days(gconstpointer a, gconstpointer b)
{
    const mete_document *left = *(const mete_document *const *)a;
    const mete_document *right = *(const mete_document *const *)b;

    return (left->effective.from > right->effective.from)
         - (left->effective.from < right->effective.from);
}

/* "2023-01-01起施行", "2020-01-01至2022-12-31施行". */
static void put_days(GString *text, const mete_interval *effective)
{
    char day[METE_DATE_TEXT];

    if (effective->from > METE_DATE_MIN) {
        mete_date_format(effective->from, day);
        g_string_append(text, day);
    }
    if (effective->until < METE_DATE_MAX) {
        mete_date_format(effective->until, day);
        g_string_append_printf(text, "至%s施行", day);
    } else {
        g_string_append(text, "起施行");
    }
}

static const char *days_of(mete_build *build, const mete_document *document)
{
    GString *text = g_string_new(NULL);
    const char *kept;

    g_string_append_printf(
        text, "《%s》", document->title != NULL ? document->title : document->id);
    if (document->number != NULL) {
        g_string_append_printf(text, "（%s）", document->number);
    }
    put_days(text, &document->effective);
    kept = mete_arena_strdup(build->arena, text->str);
    g_string_free(text, TRUE);
    return kept;
}

/* Days of all versions, for readers. */
static const char *days_of_all(mete_build *build, const GPtrArray *list)
{
    GString *text = g_string_new(NULL);
    const char *kept;

    for (guint i = 0; i < list->len; i++) {
        mete_document *document = g_ptr_array_index(list, i);

        document->days = days_of(build, document);
        g_string_append(text, i == 0 ? "" : "；");
        g_string_append(text, document->days);
    }
    kept = mete_arena_strdup(build->arena, text->str);
    g_string_free(text, TRUE);
    return kept;
}

static void check_overlap(mete_build *build, const mete_document *earlier,
                          const mete_document *document)
{
    const mete_declaration *at =
        g_ptr_array_index(build->wordings, (guint)document->index);
    bool apart = earlier->effective.from != document->effective.from;
    char *hint;

    if (!mete_build_intervals_overlap(&earlier->effective,
                                      &document->effective)
        || mete_declaration_get(at, METE_KEY_EFFECTIVE) == NULL) {
        return; /* that it is not written is said already */
    }
    hint = g_strdup_printf(
        apart ? _("另一处在 %s 第%d行；是先后两个版本的，各写明从哪一天施行"
                  "（from），先前一个还要写明到哪一天（to 或者 until）")
              : _("另一处在 %s 第%d行"),
        earlier->place.file, earlier->place.line);
    mete_build_fault(build, at, METE_KEY_NONE, "duplicate", hint,
                     "document \"%s\" 声明了两次，施行时间重叠", document->id);
    g_free(hint);
}

static void check_overlaps(mete_build *build, const GPtrArray *list)
{
    for (guint i = 1; i < list->len; i++) {
        for (guint j = 0; j < i; j++) {
            const mete_document *a = g_ptr_array_index(list, j);
            const mete_document *b = g_ptr_array_index(list, i);
            bool ordered = a->index < b->index;

            check_overlap(build, ordered ? a : b, ordered ? b : a);
        }
    }
}

/* All that bear the id of the one at `first`, none of which comes before it. */
static void group(mete_build *build, guint first)
{
    const mete_document *one = g_ptr_array_index(build->documents, first);
    mete_document_run *run = mete_arena_alloc(build->arena, sizeof *run);
    GPtrArray *list = g_ptr_array_new();

    for (guint i = first; i < build->documents->len; i++) {
        mete_document *other = g_ptr_array_index(build->documents, i);

        if (strcmp(other->id, one->id) == 0) {
            g_ptr_array_add(list, other);
        }
    }
    check_overlaps(build, list);
    g_ptr_array_sort(list, compare_days);
    run->count = list->len;
    run->days = days_of_all(build, list);
    run->list = mete_build_pointers(build, list);
    for (guint i = 0; i < list->len; i++) {
        ((mete_document *)g_ptr_array_index(list, i))->versions = run;
    }
    g_ptr_array_free(list, TRUE);
}

void mete_build_versions(mete_build *build)
{
    for (guint i = 0; i < build->documents->len; i++) {
        const mete_document *document = g_ptr_array_index(build->documents, i);

        if (document->versions == NULL) {
            group(build, i);
        }
    }
}

const mete_document *mete_build_latest(const mete_document *document)
{
    return document->versions->list[document->versions->count - 1];
}

const char *mete_build_reading_scope(mete_build *build, const char *item,
                                     const mete_document *document)
{
    char *scope;
    const char *kept;

    if (document == NULL || document->versions->count == 1) {
        return item;
    }
    scope = g_strdup_printf("%s %d", item, document->index); /* no id has a
                                                              * space */
    mete_lexicon_nest(build->lexicon, scope, item);
    kept = mete_arena_strdup(build->arena, scope);
    g_free(scope);
    return kept;
}

static bool is_said(const mete_faults *faults, const mete_fault *fault)
{
    for (size_t i = 0; i < mete_faults_count(faults); i++) {
        const mete_fault *other = mete_faults_get(faults, i);

        if (strcmp(other->code, fault->code) == 0
            && strcmp(other->message, fault->message) == 0
            && g_strcmp0(other->file, fault->file) == 0
            && other->line == fault->line && other->column == fault->column) {
            return true;
        }
    }
    return false;
}

void mete_build_add_faults(mete_build *build, const mete_faults *found,
                           const char *days)
{
    for (size_t i = 0; i < mete_faults_count(found); i++) {
        const mete_fault *fault = mete_faults_get(found, i);
        const mete_place place = {fault->file, fault->line, fault->column};
        char *message;

        if (is_said(build->faults, fault)) {
            continue;
        }
        message = days == NULL
                    ? g_strdup(fault->message)
                    : g_strdup_printf(_("%s——按%s的版本读时"), fault->message,
                                      days);
        mete_faults_repeat(build->faults, fault, &place, message);
        g_free(message);
    }
}

/* The same literals are looked for once more by the next reading. */
static void look_again(mete_build *build)
{
    for (guint i = 0; i < build->looked->len; i++) {
        char *key = g_ptr_array_index(build->looked, i);
        int seen = GPOINTER_TO_INT(g_hash_table_lookup(build->located, key));

        g_hash_table_insert(build->located, g_strdup(key),
                            GINT_TO_POINTER(seen - 1));
    }
    g_ptr_array_set_size(build->looked, 0);
}

/* Under each version but the latest, which is read last and says alone what is
 * wrong in all. */
static void read_earlier(mete_build *build, const mete_declaration *at,
                         const mete_document_run *versions, mete_item **readings,
                         mete_faults **found, mete_build_reader *read)
{
    mete_faults *faults = build->faults;

    build->looked = g_ptr_array_new_with_free_func(g_free);
    for (size_t i = 0; i + 1 < versions->count; i++) {
        found[i] = mete_faults_new();
        build->faults = found[i];
        readings[i] = read(build, at, versions->list[i]);
        look_again(build);
    }
    build->faults = faults;
    g_ptr_array_free(build->looked, TRUE);
    build->looked = NULL;
}

mete_item *mete_build_readings(mete_build *build, const mete_declaration *at,
                               const mete_document *latest,
                               mete_build_reader *read)
{
    const mete_document_run *versions = latest->versions;
    size_t count = versions->count;
    mete_item **readings = mete_build_array(build, count, sizeof *readings);
    mete_faults **found = g_new0(mete_faults *, count);

    read_earlier(build, at, versions, readings, found, read);
    readings[count - 1] = read(build, at, latest);
    for (size_t i = 0; i + 1 < count; i++) {
        mete_build_add_faults(build, found[i], versions->list[i]->days);
        mete_faults_free(found[i]);
    }
    g_free(found);
    for (size_t i = 0; i < count; i++) {
        readings[i]->readings = readings;
        readings[i]->reading_count = count;
    }
    return readings[count - 1];
}
