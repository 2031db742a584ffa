/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A lower rulebook beside a random one: its items refine those of the other,
 * with the same clauses and tables of their own.
 */
#include "random_book.h"
#include "random_text.h"

#include <glib/gstdio.h>

/* The item with other tables, which refines it: so much of it is the law. */
void random_put_lower_item(book *lower, const book *b, gsize from,
                           uint32_t number)
{
    static const char start[] = "item \"x.0\" { document = \"丁\"";
    gsize at = from + sizeof start - 1;

    put(lower, "item \"y.%u\" { refines = \"x.%u\", document = \"戊\"",
        number, number);
    for (guint i = 0; i < b->tables->len; i++) {
        const random_table *table = &g_array_index(b->tables, random_table, i);

        g_string_append_len(lower->text, b->text->str + at,
                            (gssize)(table->from - at));
        lower->optional = table->optional;
        random_put_table(lower);
        at = table->to;
    }
    g_string_append(lower->text, b->text->str + at);
}

void random_put_lower_rules(book *lower)
{
    static const char *const outcomes[] = {"no_penalty", "may_exempt"};

    if (chance(lower, 3)) {
        put(lower, "exemption { \"市免\", ");
        random_put_when(lower);
        put(lower, ", outcome = \"%s\", items = {\"y.*\"},"
                   " basis = \"甲法#1\" }\n",
            PICK(lower, outcomes));
    }
    if (chance(lower, 2)) {
        put(lower, "exemption { \"省免\", when = \"红 且 ");
        random_put_atom(lower);
        put(lower, "\", outcome = \"%s\", items = {\"x.1\"},"
                   " basis = \"甲法#1\" }\n",
            PICK(lower, outcomes));
    }
}

/* Its clauses are no functions, which are the same as themselves only, and its
 * document has one version. */
bool random_book_can_be_refined(uint64_t seed)
{
    return seed % 3 != 2 && seed % 4 != 1;
}

char *random_lower_of(const char *folder)
{
    return g_strdup_printf("%s-low", folder);
}

char *random_lower_write(uint64_t seed, const char *folder)
{
    char *lower = random_lower_of(folder);
    char *name = g_path_get_basename(folder);
    char *path = g_build_filename(lower, "rulebook.lua", NULL);
    char *text = g_strdup_printf(
        "rulebook \"y\" { title = \"y\", jurisdiction = \"360300\","
        " dialect = 1, extends = { \"../%s\" }, files = { \"a.lua\" } }\n",
        name);
    char *low;

    g_free(random_book_texts(seed, &low));
    g_mkdir(lower, 0700);
    g_file_set_contents(path, text, -1, NULL);
    g_free(path);
    path = g_build_filename(lower, "a.lua", NULL);
    g_file_set_contents(path, low, -1, NULL);
    g_free(path);
    g_free(text);
    g_free(low);
    g_free(name);
    return lower;
}
