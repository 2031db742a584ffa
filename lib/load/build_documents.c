/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Benchmark documents and their policies, with the defaults of the language.
 */
#include "load/build.h"

#include "base/message.h"
#include "base/text.h"

#include <string.h>

static bool is_open(mete_build *build, const mete_declaration *bounds,
                    mete_key key)
{
    return bounds != NULL
        && mete_build_word_of(build, bounds, key, METE_SET_BOUND, 0) == 1;
}

static void read_policies(mete_build *build, const mete_declaration *at,
                          mete_document *document)
{
    const mete_declaration *bounds =
        mete_declaration_table(at, METE_KEY_BOUNDS);

    document->above_open = is_open(build, bounds, METE_KEY_ABOVE);
    document->below_open = is_open(build, bounds, METE_KEY_BELOW);
    document->unknown = (mete_unknown_policy)mete_build_word_of(
        build, at, METE_KEY_UNKNOWN, METE_SET_UNKNOWN, METE_UNKNOWN_ASK);
    document->tie = mete_build_tie(build, at, METE_TIE_ERROR);
    document->circumstances = (mete_circumstances_policy)mete_build_word_of(
        build, at, METE_KEY_CIRCUMSTANCES, METE_SET_CIRCUMSTANCES,
        METE_CIRCUMSTANCES_WITHIN);
    document->conflict = (mete_conflict_policy)mete_build_word_of(
        build, at, METE_KEY_CONFLICT, METE_SET_CONFLICT, METE_CONFLICT_WEIGH);
}

static void read_mitigation(mete_build *build, const mete_declaration *at,
                            mete_document *document)
{
    const mete_declaration *mitigation =
        mete_declaration_table(at, METE_KEY_MITIGATION);
    int64_t floor = 0;

    if (mitigation == NULL) {
        return;
    }
    mete_build_constant(build, mitigation, METE_KEY_FLOOR,
                        mete_declaration_get(mitigation, METE_KEY_FLOOR),
                        METE_UNIT_RATIO, "10%", &floor);
    if (floor < 0 || floor >= METE_DECIMAL_ONE) {
        mete_build_fault(build, mitigation, METE_KEY_FLOOR, "wrong_value", NULL,
                         "减轻的下限应当在法定最低的0%%以上、"
                         "100%%以下");
        floor = 0;
    }
    document->mitigation_floor = floor;
}

static void read_rounding(mete_build *build, const mete_declaration *at,
                          mete_document *document)
{
    const mete_declaration *rounding =
        mete_declaration_table(at, METE_KEY_ROUNDING);
    int64_t unit = METE_DECIMAL_ONE;

    document->rounding = METE_DECIMAL_ONE;
    if (rounding == NULL) {
        return;
    }
    mete_build_constant(build, rounding, METE_KEY_UNIT,
                        mete_declaration_get(rounding, METE_KEY_UNIT),
                        METE_UNIT_MONEY, "1元", &unit);
    if (unit <= 0 || unit % METE_DECIMAL_FEN != 0) {
        mete_build_fault(build, rounding, METE_KEY_UNIT, "wrong_value", NULL,
                         "取整的单位应当是若干分以上的金额");
        unit = METE_DECIMAL_ONE;
    }
    document->rounding = unit;
}

static void read_head(mete_build *build, const mete_declaration *at,
                      mete_document *document)
{
    const mete_set_word *levels = mete_word_set(METE_SET_LEVEL);

    document->id = at->name;
    document->title = mete_declaration_text(at, METE_KEY_TITLE);
    document->number = mete_declaration_text(at, METE_KEY_NUMBER);
    document->issuer = mete_declaration_text(at, METE_KEY_ISSUER);
    document->level =
        levels[mete_build_word_of(build, at, METE_KEY_LEVEL, METE_SET_LEVEL, 1)]
            .word;
    document->jurisdiction = mete_build_jurisdiction(build, at);
    mete_build_date(build, at, METE_KEY_PUBLISHED_ON, &document->published_on);
    document->effective = mete_build_interval(build, at, METE_KEY_EFFECTIVE);
    document->sample = mete_declaration_flag(at, METE_KEY_SAMPLE, false);
    document->place = mete_declaration_place(at);
}

void mete_build_documents(mete_build *build)
{
    const mete_declaration *at;
    size_t next = 0;

    while ((at = mete_build_next(build, METE_KEYWORD_DOCUMENT, &next))
           != NULL) {
        mete_document *document =
            mete_arena_alloc(build->arena, sizeof *document);

        read_head(build, at, document);
        read_policies(build, at, document);
        read_mitigation(build, at, document);
        read_rounding(build, at, document);
        document->index = (int)build->documents->len;
        g_ptr_array_add(build->documents, document);
        g_ptr_array_add(build->wordings, (void *)at);
    }
    mete_build_versions(build);
    mete_build_levels(build);
}

const char *mete_build_document_scope(mete_build *build,
                                      const mete_document *document)
{
    const mete_declaration *at =
        g_ptr_array_index(build->wordings, (guint)document->index);
    char *scope;
    const char *kept;

    if (at->count == 0) {
        return NULL;
    }
    scope = g_strdup_printf("document %s %d", at->name,
                            document->index); /* no id has a space */
    kept = mete_arena_strdup(build->arena, scope);
    g_free(scope);
    return kept;
}

/* Fixed sums are exact to the fen, percentages of a base finer (0.49 元 times
 * 20 %): what a document's table computes must fit any of its items.  Six
 * digits hold shares of 0.01 % and leave six for weights. */
enum { TERM_DIGITS = 6 };

void mete_build_document_tables(mete_build *build)
{
    const mete_declaration *at;
    size_t next = 0;
    guint n = 0;

    while ((at = mete_build_next(build, METE_KEYWORD_DOCUMENT, &next))
           != NULL) {
        mete_document *document = g_ptr_array_index(build->documents, n++);
        mete_build_scope scope = {mete_build_document_scope(build, document),
                                  document, true, TERM_DIGITS};

        document->table = mete_build_table(build, &scope, at);
        mete_build_adjustments(build, &scope, at, document);
    }
}

/* The id that was meant: the title stands there, or a slip. */
static const char *meant_document(const mete_build *build, const char *id)
{
    size_t count = build->documents->len;
    const char **names = g_new(const char *, count + 1);
    const char *meant = NULL;

    for (size_t i = 0; i < count; i++) {
        const mete_document *document = build->documents->pdata[i];

        names[i] = document->id;
        if (g_strcmp0(document->title, id) == 0) {
            meant = document->id;
        }
    }
    if (meant == NULL) {
        meant = mete_text_nearest(id, names, count);
    }
    g_free(names);
    return meant;
}

const mete_document *mete_build_find_document(mete_build *build,
                                              const mete_declaration *at,
                                              mete_key key, const char *id)
{
    const char *meant;
    char *hint;

    for (guint i = 0; i < build->documents->len; i++) {
        const mete_document *document = g_ptr_array_index(build->documents, i);

        if (document->id == id || strcmp(document->id, id) == 0) {
            return mete_build_latest(document);
        }
    }
    meant = meant_document(build, id);
    hint = meant == NULL ? NULL : g_strdup_printf(_("是不是想写“%s”？"), meant);
    mete_build_fault(build, at, key, "unknown_document",
                     hint != NULL
                         ? hint
                         : _("写它的标识；先用 document \"标识\" { … } "
                             "声明它"),
                     "没有声明过裁量基准文件“%.80s”", id);
    g_free(hint);
    return NULL;
}
