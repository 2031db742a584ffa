/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The rulebook's own tests: facts that read, and expectations in the form in
 * which a finding says them.
 */
#include "load/build_tests.h"

#include "load/load.h"

#include "base/message.h"

#include <string.h>

/* ---- texts ---- */

const char *mete_build_number(mete_build *build, size_t number)
{
    char text[24];

    g_snprintf(text, sizeof text, "%zu", number);
    return mete_arena_strdup(build->arena, text);
}

mete_test_texts mete_build_test_texts(mete_build *build, const GPtrArray *list)
{
    mete_test_texts texts = {mete_build_pointers(build, list), list->len,
                             mete_build_number(build, list->len)};

    return texts;
}

/* ---- facts ---- */

static mete_place literal_place(const mete_declaration *at, const char *text)
{
    mete_place place = mete_declaration_place(at);

    mete_source_find_text(at->source, at->line, text, 0, &place);
    return place;
}

/* A value of a table in the words of --set; NULL where it has been refused. */
static const char *value_text(mete_build *build, const mete_declared *value)
{
    GString *text;
    const char *kept;

    switch (value->type) {
    case METE_DECLARED_TEXT:
        return value->text;
    case METE_DECLARED_BOOLEAN:
        return value->boolean ? "是" : "否";
    case METE_DECLARED_INTEGER:
    case METE_DECLARED_TABLE:
        break;
    default:
        return NULL;
    }
    text = g_string_new(NULL);
    if (value->type == METE_DECLARED_INTEGER) {
        g_string_printf(text, "%" G_GINT64_FORMAT, value->integer);
    } else if (value->table->count == 0) {
        g_string_assign(text, "没有");
    }
    for (size_t i = 0;
         value->type == METE_DECLARED_TABLE && i < value->table->count; i++) {
        const char *item = mete_declaration_item(value->table, i);

        g_string_append_printf(text, "%s%s", i > 0 ? "、" : "",
                               item != NULL ? item : "");
    }
    kept = mete_arena_strdup(build->arena, text->str);
    g_string_free(text, TRUE);
    return kept;
}

static void read_fact_table(mete_build *build, const mete_declaration *facts,
                            mete_case *the_case, mete_test *test)
{
    test->facts =
        mete_build_array(build, facts->field_count, sizeof *test->facts);
    for (size_t i = 0; i < facts->field_count; i++) {
        const mete_declared_field *field = &facts->fields[i];
        const char *value = value_text(build, &field->value);
        mete_place place = mete_declaration_place(facts);

        mete_source_find_key(facts->source, facts->line, field->name, &place);
        if (value != NULL
            && mete_load_fact(the_case, field->name, value, &place,
                              build->faults)) {
            test->facts[test->fact_count].name = field->name;
            test->facts[test->fact_count++].value = value;
        }
    }
}

static void read_facts(mete_build *build, const mete_declaration *at,
                       mete_case *the_case, mete_test *test)
{
    const char *text = mete_declaration_text(at, METE_KEY_FACTS);
    const mete_declaration *table = mete_declaration_table(at, METE_KEY_FACTS);

    if (table != NULL) {
        read_fact_table(build, table, the_case, test);
    } else if (text != NULL) {
        mete_place place = literal_place(at, text);

        mete_load_facts(the_case, text, &place, build->faults);
        test->facts = mete_build_array(build, 1, sizeof *test->facts);
        test->facts[0].name = text;
        test->fact_count = 1;
    }
    test->fact_length = mete_build_number(build, test->fact_count);
}

/* ---- the test ---- */

/* The case may be used only where it has its item, for names of its own. */
static bool choose_item(mete_build *build, const mete_declaration *at,
                        mete_case *the_case, mete_test *test)
{
    const char *id = mete_declaration_text(at, METE_KEY_ITEM);
    mete_place place = mete_declaration_key_place(at, METE_KEY_ITEM);

    if (id == NULL || !mete_load_item(the_case, id, &place, build->faults)) {
        return false;
    }
    test->item = the_case->item->id;
    return true;
}

static const char *place_text(mete_build *build, const mete_declaration *at)
{
    char *text = g_strdup_printf("%s:%d", at->source->name, at->line);
    const char *kept = mete_arena_strdup(build->arena, text);

    g_free(text);
    return kept;
}

static void read_test(mete_build *build, const mete_declaration *at,
                      mete_test *test)
{
    mete_case *the_case = mete_case_create(build->rulebook);

    if (the_case == NULL) {
        return;
    }
    test->name = at->name;
    test->at = place_text(build, at);
    test->jurisdiction = mete_build_jurisdiction(build, at);
    if (choose_item(build, at, the_case, test)) {
        read_facts(build, at, the_case, test);
        mete_build_expectations(build, at, test);
    }
    mete_case_destroy(the_case);
}

static void check_name(mete_build *build, const mete_declaration *at,
                       GHashTable *names)
{
    const mete_declaration *other = g_hash_table_lookup(names, at->name);
    char *hint;

    if (other == NULL) {
        g_hash_table_insert(names, (void *)at->name, (void *)at);
        return;
    }
    hint = g_strdup_printf(_("另一处在 %s 第%d行"), other->source->name,
                           other->line);
    mete_build_fault(build, at, METE_KEY_NONE, "duplicate", hint,
                     "test “%.80s”声明了两次", at->name);
    g_free(hint);
}

/* Those of the rulebook that is opened: it may have said anew what the tests
 * of rulebooks that it extends rely on. */
static bool is_own(const mete_build *build, const mete_declaration *at)
{
    return at->source->depth + 1 == (int)build->stack->layers->len;
}

void mete_build_tests(mete_build *build)
{
    mete_rulebook *rulebook = build->rulebook;
    GHashTable *names = g_hash_table_new(g_str_hash, g_str_equal);
    const mete_declaration *at;
    size_t next = 0;

    rulebook->tests =
        mete_build_array(build, build->declared_count, sizeof *rulebook->tests);
    while ((at = mete_build_next(build, METE_KEYWORD_TEST, &next)) != NULL) {
        if (is_own(build, at)) {
            check_name(build, at, names);
            read_test(build, at, &rulebook->tests[rulebook->test_count++]);
        }
    }
    rulebook->test_length = mete_build_number(build, rulebook->test_count);
    g_hash_table_destroy(names);
}
