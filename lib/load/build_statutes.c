/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Statutes and citations of their articles.
 *
 * An article is cited as 条.款.项.目, numbers only: "125.1.1", "32..1" (one
 * paragraph, so none is named), "133-1" (第一百三十三条之一).
 */
#include "load/build.h"

#include "base/message.h"
#include "base/numeral.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

static int compare_articles(const void *a, const void *b)
{
    return strcmp(((const mete_article *)a)->key,
                  ((const mete_article *)b)->key);
}

/* Digits, then perhaps "-" and digits; *at moves past them. */
static bool read_number(const char **at, unsigned *number)
{
    char *end;
    unsigned long value;

    if (!g_ascii_isdigit(**at)) {
        return false;
    }
    value = strtoul(*at, &end, 10);
    *at = end;
    *number = (unsigned)value;
    return value > 0 && value <= 99999999;
}

static void append_number(GString *text, unsigned number, const char *unit)
{
    char numeral[64];

    mete_numeral_format(number, numeral, sizeof numeral);
    g_string_append_printf(text, "第%s%s", numeral, unit);
}

/* 第一百二十五条第一款第一项; false if the key is none. */
static bool print_article(const char *key, GString *text)
{
    static const char *const units[] = {"条", "款", "项", "目"};
    unsigned number;

    for (size_t i = 0; i < G_N_ELEMENTS(units); i++) {
        if (i > 0 && *key == '.' && i < 3) { /* 32..1: no paragraph */
            key++;
            continue;
        }
        if (!read_number(&key, &number)) {
            return false;
        }
        append_number(text, number, units[i]);
        if (i == 0 && *key == '-') {
            key++;
            if (!read_number(&key, &number)) {
                return false;
            }
            g_string_append_printf(text, "之");
            append_number(text, number, "");
            /* 之一, not 之第一 */
            char *ordinal = g_strrstr(text->str, "第");
            g_string_erase(text, ordinal - text->str, (gssize)strlen("第"));
        }
        if (*key == '\0') {
            return true;
        }
        if (*key++ != '.') {
            return false;
        }
    }
    return false;
}

static void check_article(mete_build *build, const mete_declaration *at,
                          const char *key)
{
    mete_place place = mete_declaration_place(at);
    GString *text = g_string_new(NULL);

    if (!print_article(key, text)) {
        mete_source_find_key(at->source, at->line, key, &place);
        mete_faults_add(build->faults, "wrong_article", &place,
                        "写成 条.款.项，例如 [\"125.1.1\"]、[\"32..1\"]、"
                        "[\"133-1\"]",
                        "“%.80s”不是条款号", key);
    }
    g_string_free(text, TRUE);
}

static void read_articles(mete_build *build, const mete_declaration *at,
                          mete_statute *statute)
{
    const mete_declaration *articles =
        mete_declaration_table(at, METE_KEY_ARTICLES);

    if (articles == NULL || articles->field_count == 0) {
        return;
    }
    statute->articles = mete_build_array(build, articles->field_count,
                                         sizeof *statute->articles);
    for (size_t i = 0; i < articles->field_count; i++) {
        const mete_declared_field *field = &articles->fields[i];
        mete_article *article = &statute->articles[i];

        check_article(build, articles, field->name);
        article->key = field->name;
        article->summary =
            field->value.type == METE_DECLARED_TEXT ? field->value.text : "";
    }
    statute->article_count = articles->field_count;
    qsort(statute->articles, statute->article_count, sizeof *statute->articles,
          compare_articles);
}

static void check_versions(mete_build *build, const mete_declaration *at,
                           const mete_statute *statute)
{
    for (guint i = 0; i < build->statutes->len; i++) {
        const mete_statute *other = g_ptr_array_index(build->statutes, i);

        if (strcmp(other->name, statute->name) == 0
            && mete_build_intervals_overlap(&other->effective,
                                            &statute->effective)) {
            char *hint = g_strdup_printf(_("另一处在 %s 第%d行"),
                                         other->place.file, other->place.line);

            mete_build_fault(build, at, METE_KEY_NONE, "duplicate", hint,
                             "statute \"%s\" 声明了两次，施行时间重叠",
                             statute->name);
            g_free(hint);
            return;
        }
    }
}

void mete_build_statutes(mete_build *build)
{
    const mete_set_word *ranks = mete_word_set(METE_SET_RANK);
    const mete_declaration *at;
    size_t next = 0;

    while ((at = mete_build_next(build, METE_KEYWORD_STATUTE, &next)) != NULL) {
        mete_statute *statute = mete_arena_alloc(build->arena, sizeof *statute);

        statute->name = at->name;
        statute->title = mete_declaration_text(at, METE_KEY_TITLE);
        if (statute->title == NULL) {
            statute->title = at->name;
        }
        statute->rank = ranks[mete_build_word_of(build, at, METE_KEY_RANK,
                                                 METE_SET_RANK, 0)]
                            .word;
        statute->effective = mete_build_interval(build, at, METE_KEY_EFFECTIVE);
        statute->place = mete_declaration_place(at);
        read_articles(build, at, statute);
        check_versions(build, at, statute);
        g_ptr_array_add(build->statutes, statute);
    }
}

static bool has_article(const mete_statute *statute, const char *key)
{
    mete_article wanted = {key, NULL};

    return statute->article_count > 0
        && bsearch(&wanted, statute->articles, statute->article_count,
                   sizeof wanted, compare_articles)
               != NULL;
}

/* The latest version of the statute, before any other one that has the
 * article; *known says that there is one of that name at all. */
static const mete_statute *find_statute(const mete_build *build,
                                        const char *name, const char *key,
                                        const mete_statute **named)
{
    const mete_statute *found = NULL;

    *named = NULL;
    for (guint i = 0; i < build->statutes->len; i++) {
        const mete_statute *statute = g_ptr_array_index(build->statutes, i);

        if (strcmp(statute->name, name) != 0) {
            continue;
        }
        *named = statute;
        if (has_article(statute, key)
            && (found == NULL
                || statute->effective.from > found->effective.from)) {
            found = statute;
        }
    }
    return found;
}

static gint compare_intervals(gconstpointer a, gconstpointer b)
{
    const mete_interval *left = a;
    const mete_interval *right = b;

    return (left->from > right->from) - (left->from < right->from);
}

/* The days on which the article is law, in one version or the next. */
static void read_force(mete_build *build, mete_citation *citation,
                       const char *key)
{
    GArray *force = g_array_new(FALSE, FALSE, sizeof(mete_interval));
    guint used = 0;

    for (guint i = 0; i < build->statutes->len; i++) {
        const mete_statute *statute = g_ptr_array_index(build->statutes, i);

        if (strcmp(statute->name, citation->statute->name) == 0
            && has_article(statute, key)) {
            g_array_append_val(force, statute->effective);
        }
    }
    g_array_sort(force, compare_intervals);
    for (guint i = 1; i < force->len; i++) {
        const mete_interval *next = &g_array_index(force, mete_interval, i);
        mete_interval *last = &g_array_index(force, mete_interval, used);

        if (last->until < METE_DATE_MAX && next->from <= last->until + 1) {
            last->until = MAX(last->until, next->until);
        } else {
            g_array_index(force, mete_interval, ++used) = *next;
        }
    }
    citation->force_count = used + 1;
    citation->force = mete_arena_copy(build->arena, force->data,
                                      (used + 1) * sizeof(mete_interval));
    g_array_free(force, TRUE);
}

static const char *nearest_statute(const mete_build *build, const char *name)
{
    size_t count = build->statutes->len;
    const char **names = g_new(const char *, count + 1);
    const char *nearest = NULL;

    for (guint i = 0; i < count; i++) {
        const mete_statute *statute = g_ptr_array_index(build->statutes, i);

        names[i] = statute->name;
        if (strcmp(statute->title, name) == 0) {
            nearest = statute->name;
        }
    }
    if (nearest == NULL) {
        nearest = mete_text_nearest(name, names, count);
    }
    g_free(names);
    return nearest;
}

static void refuse_statute(mete_build *build, const char *name,
                           const mete_place *place)
{
    const char *nearest = nearest_statute(build, name);
    char *hint = nearest == NULL
                   ? NULL
                   : g_strdup_printf(_("是不是想写“%s”？"), nearest);

    mete_faults_add(build->faults, "unknown_statute", place,
                    hint != NULL ? hint
                                 : _("先用 statute \"名称\" { … } 登记它"),
                    "没有登记过法律“%.80s”", name);
    g_free(hint);
}

/* A registered statute by its name or title; NULL if there is none. */
static const char *statute_called(const mete_build *build, const char *name)
{
    for (guint i = 0; i < build->statutes->len; i++) {
        const mete_statute *statute = g_ptr_array_index(build->statutes, i);

        if (strcmp(statute->name, name) == 0
            || strcmp(statute->title, name) == 0) {
            return statute->name;
        }
    }
    return NULL;
}

/* 第一百二十五条, 第三项 …; *at moves past it. */
static bool read_ordinal(const char **at, const char *unit, int *number)
{
    mete_decimal value;
    size_t bytes;
    bool ratio;

    if (!g_str_has_prefix(*at, "第")
        || mete_numeral_read(*at + strlen("第"), &bytes, &value, &ratio)
               != METE_NUMERAL_OK
        || !g_str_has_prefix(*at + strlen("第") + bytes, unit)) {
        return false;
    }
    *number = (int)(value / METE_DECIMAL_ONE);
    *at += strlen("第") + bytes + strlen(unit);
    return true;
}

/* "《食品安全法》第一百二十六条第一款" in the way it is to be written; NULL if it
 * cannot be read, else to be freed. */
static char *cite_from_words(const mete_build *build, const char *words)
{
    const char *article = strstr(words, "第");
    bool marks = g_str_has_prefix(words, "《");
    const char *begin = words + (marks ? strlen("《") : 0);
    const char *end = marks ? strstr(words, "》") : article;
    const char *statute;
    char *name;
    int numbers[3] = {0, 0, 0};

    if (article == NULL || end == NULL || end <= begin) {
        return NULL;
    }
    name = g_strndup(begin, (gsize)(end - begin));
    statute = statute_called(build, name);
    g_free(name);
    if (statute == NULL || !read_ordinal(&article, "条", &numbers[0])) {
        return NULL;
    }
    read_ordinal(&article, "款", &numbers[1]);
    read_ordinal(&article, "项", &numbers[2]);
    if (*article != '\0') {
        return NULL;
    }
    return numbers[2] == 0 && numbers[1] == 0
             ? g_strdup_printf("%s#%d", statute, numbers[0])
         : numbers[2] == 0
             ? g_strdup_printf("%s#%d.%d", statute, numbers[0], numbers[1])
         : numbers[1] == 0
             ? g_strdup_printf("%s#%d..%d", statute, numbers[0], numbers[2])
             : g_strdup_printf("%s#%d.%d.%d", statute, numbers[0], numbers[1],
                               numbers[2]);
}

static void refuse_citation(mete_build *build, const char *cite,
                            const mete_place *place)
{
    char *meant = cite_from_words(build, cite);
    char *hint = g_strdup_printf(
        meant != NULL ? _("写成 \"%s\"")
                      : _("写成 \"法律名称#条.款.项\"，"
                          "例如 #125.1.1 是第几条、第几款、第几项"),
        meant);

    mete_faults_add(build->faults, "wrong_citation", place, hint,
                    "“%.80s”不是条款引用的写法", cite);
    g_free(hint);
    g_free(meant);
}

/* A citation that is seen for the first time; NULL, and a fault, if what it
 * cites is not registered. */
static mete_citation *make_citation(mete_build *build, const char *cite,
                                    const mete_place *place)
{
    const char *mark = strchr(cite, '#');
    const mete_statute *statute;
    const mete_statute *named;
    mete_citation *citation;
    GString *text;
    char *name;

    if (mark == NULL || mark == cite || mark[1] == '\0') {
        refuse_citation(build, cite, place);
        return NULL;
    }
    name = g_strndup(cite, (gsize)(mark - cite));
    statute = find_statute(build, name, mark + 1, &named);
    if (named == NULL) {
        refuse_statute(build, name, place);
    } else if (statute == NULL) {
        mete_faults_add(build->faults, "unknown_article", place,
                        "在 statute 的 articles 里登记它",
                        "“%s”没有登记条款“%.80s”", name, mark + 1);
    }
    g_free(name);
    if (statute == NULL) {
        return NULL;
    }
    text = g_string_new(NULL);
    g_string_append_printf(text, "《%s》", statute->title);
    print_article(mark + 1, text);
    citation = mete_arena_alloc(build->arena, sizeof *citation);
    citation->statute = statute;
    citation->cite = cite;
    read_force(build, citation, mark + 1);
    citation->text = mete_arena_strdup(build->arena, text->str);
    g_string_free(text, TRUE);
    return citation;
}

const mete_citation *mete_build_citation(mete_build *build, const char *cite,
                                         const mete_place *place)
{
    mete_citation *citation = g_hash_table_lookup(build->citations, cite);

    if (citation == NULL) {
        citation = make_citation(build, cite, place);
        if (citation != NULL) {
            g_hash_table_insert(build->citations, (void *)cite, citation);
        }
    }
    return citation;
}

/* The place of a citation is looked up only where it is wrong. */
static const mete_citation *cite_from(mete_build *build,
                                      const mete_declaration *at,
                                      const char *cite)
{
    mete_place place = mete_declaration_place(at);

    if (!g_hash_table_contains(build->citations, cite)) {
        mete_source_find_text(at->source, at->line, cite, 0, &place);
    }
    return mete_build_citation(build, cite, &place);
}

mete_citations mete_build_citations(mete_build *build,
                                    const mete_declaration *at, mete_key key)
{
    const mete_declared *value = mete_declaration_get(at, key);
    mete_citations citations = {NULL, 0};
    size_t count = 0;

    if (value != NULL && value->type == METE_DECLARED_TEXT) {
        count = 1;
    } else if (value != NULL && value->type == METE_DECLARED_TABLE) {
        count = value->table->count;
    }
    citations.list = mete_build_array(build, count, sizeof *citations.list);
    for (size_t i = 0; i < count; i++) {
        const char *cite = value->type == METE_DECLARED_TEXT
                             ? value->text
                             : mete_declaration_item(value->table, i);
        const mete_citation *citation =
            cite != NULL ? cite_from(build, at, cite) : NULL;

        if (citation != NULL) {
            citations.list[citations.count++] = citation;
        }
    }
    return citations;
}
