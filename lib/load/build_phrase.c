/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Compiling the phrases of declarations.
 *
 * Where a phrase stands in its file is looked up only when something is wrong
 * with it: it is tried against a list of its own, and compiled again, with
 * its place, if that list does not stay empty.
 */
#include "load/build.h"

#include <string.h>

typedef enum { CONDITION, AMOUNT, RANGE, RATIO, ENDS, DEFINE, CELL } job_kind;

/* One text and where its meaning goes. */
typedef struct {
    job_kind kind;
    const char *text;
    const char *to;              /* ENDS */
    const mete_meaning *subject; /* CELL */
    mete_phrase *phrase;
    mete_range *range;
    mete_meaning *meaning;
} phrase_job;

static int order_of(const mete_build *build, const char *file)
{
    const GPtrArray *scripts = build->stack->scripts;
    const GPtrArray *lists = build->stack->lists;

    for (guint i = 0; i < scripts->len; i++) {
        const mete_source *source = g_ptr_array_index(scripts, i);

        if (source->name == file) {
            return source->order;
        }
    }
    for (guint i = 0; i < lists->len; i++) {
        const mete_source *source = g_ptr_array_index(lists, i);

        if (source->name == file) {
            return source->order;
        }
    }
    return 0;
}

/* 「…」 with words that nothing declares: a yes/no question. */
static const mete_fact *declare_question(void *context, const char *words,
                                         const mete_place *place)
{
    mete_build *build = context;
    mete_fact *fact = mete_arena_alloc(build->arena, sizeof *fact);

    fact->kind = METE_FACT_FLAG;
    fact->label = mete_arena_strdup(build->arena, words);
    fact->max = 1;
    fact->unit_scale = METE_DECIMAL_ONE;
    fact->question = true;
    fact->place = *place;
    fact->index = order_of(build, place->file);
    g_ptr_array_add(build->questions, fact);
    mete_name_index_add(build->rulebook->names, NULL, fact->label, fact, false);
    return fact;
}

static mete_phrase_context context_of(mete_build *build,
                                      const mete_build_scope *scope,
                                      const phrase_job *job,
                                      mete_faults *faults)
{
    mete_phrase_context context = {
        .lexicon = build->lexicon,
        .arena = build->arena,
        .faults = faults,
        .item = scope->item,
        .above_open = scope->document != NULL && scope->document->above_open,
        .below_open = scope->document != NULL && scope->document->below_open,
        .terms = scope->terms,
        .term_digits = scope->term_digits,
        .bare_ratio = job->kind == RATIO,
        .is_utf8 = true, /* whoever read the file has seen to it */
        .act_end = build->rulebook->known.act_end,
        .declare = declare_question,
        .declare_context = build,
    };

    return context;
}

static bool compile(const mete_phrase_context *context, const phrase_job *job,
                    const mete_place *place)
{
    switch (job->kind) {
    case CONDITION:
        return mete_phrase_condition(context, job->text, place, job->phrase);
    case AMOUNT:
        return mete_phrase_amount(context, job->text, place, job->phrase);
    case RANGE:
    case RATIO:
        return mete_phrase_range(context, job->text, place, job->range);
    case ENDS:
        return mete_phrase_ends(context, job->text, job->to, place, job->range);
    case DEFINE:
        return mete_phrase_define(context, job->text, place, job->meaning);
    default:
        return mete_phrase_cell_about(context, job->subject, job->text, place,
                                      job->phrase);
    }
}

/* The literal's place; the n-th time that it is asked for, the n-th one. */
static mete_place locate(mete_build *build, const mete_declaration *at,
                         const char *text)
{
    mete_place place = mete_declaration_place(at);
    char *key = g_strdup_printf("%s\n%d\n%s", place.file, place.line, text);
    int seen = GPOINTER_TO_INT(g_hash_table_lookup(build->located, key));

    if (build->looked != NULL) {
        g_ptr_array_add(build->looked, g_strdup(key));
    }
    g_hash_table_insert(build->located, key, GINT_TO_POINTER(seen + 1));
    mete_source_find_text(at->source, at->line, text, seen, &place);
    return place;
}

static void empty_trial(mete_build *build)
{
    if (mete_faults_count(build->trial) > 0) {
        mete_faults_free(build->trial);
        build->trial = mete_faults_new();
    }
}

static bool try(mete_build *build, const mete_build_scope *scope,
                const mete_declaration *at, const phrase_job *job)
{
    mete_phrase_context context = context_of(build, scope, job, build->trial);
    mete_place place = mete_declaration_place(at);

    return compile(&context, job, &place);
}

static bool run(mete_build *build, const mete_build_scope *scope,
                const mete_declaration *at, const phrase_job *job)
{
    bool done = try(build, scope, at, job);

    if (!done || mete_faults_count(build->trial) > 0) {
        mete_phrase_context context = context_of(build, scope, job, build->faults);
        mete_place place =
            locate(build, at, job->text != NULL ? job->text : job->to);

        empty_trial(build);
        done = compile(&context, job, &place);
    }
    return done;
}

mete_expression *mete_build_node(mete_build *build, mete_op op, mete_type type,
                                 size_t child_count)
{
    mete_expression *node = mete_arena_alloc(build->arena, sizeof *node);

    node->op = op;
    node->type = type;
    node->child_count = child_count;
    node->children =
        mete_build_array(build, child_count, sizeof *node->children);
    return node;
}

const mete_expression *mete_build_not(mete_build *build,
                                      const mete_expression *child)
{
    mete_expression *node =
        mete_build_node(build, METE_OP_NOT, METE_TYPE_CONDITION, 1);

    node->children[0] = child;
    return node;
}

/* any { "…", "…" }: each line is a reason of its own. */
static bool build_lines(mete_build *build, const mete_build_scope *scope,
                        const mete_declaration *lines, mete_phrase *phrase)
{
    bool any = lines->word->id == METE_KEYWORD_ANY;
    mete_expression *node =
        mete_build_node(build, any ? METE_OP_OR : METE_OP_AND,
                        METE_TYPE_CONDITION, lines->count);
    GString *text = g_string_new(any ? "以下情形之一：" : "同时满足：");
    bool done = true;

    for (size_t i = 0; i < lines->count; i++) {
        mete_phrase line = {NULL, NULL, {NULL, 0, 0}};

        done = mete_build_condition_of(build, scope, lines, &lines->items[i],
                                       &line)
            && done;
        node->children[i] = line.root;
        g_string_append_printf(text, "%s%s", i > 0 ? "；" : "",
                               line.text != NULL ? line.text : "");
    }
    phrase->text = mete_arena_strdup(build->arena, text->str);
    phrase->place = mete_declaration_place(lines);
    phrase->root = !done ? NULL : lines->count == 1 ? node->children[0] : node;
    g_string_free(text, TRUE);
    return done;
}

bool mete_build_condition_of(mete_build *build, const mete_build_scope *scope,
                             const mete_declaration *at,
                             const mete_declared *value, mete_phrase *phrase)
{
    phrase_job job = {.kind = CONDITION, .phrase = phrase};

    if (value->type == METE_DECLARED_WORD) {
        return build_lines(build, scope, value->table, phrase);
    }
    if (value->type == METE_DECLARED_FUNCTION) {
        return mete_build_function(build, scope, value->function, phrase);
    }
    if (value->type != METE_DECLARED_TEXT) {
        return false;
    }
    job.text = value->text;
    return run(build, scope, at, &job);
}

bool mete_build_condition(mete_build *build, const mete_build_scope *scope,
                          const mete_declaration *at, mete_key key,
                          mete_phrase *phrase)
{
    const mete_declared *value = mete_declaration_get(at, key);

    return value != NULL
        && mete_build_condition_of(build, scope, at, value, phrase);
}

bool mete_build_condition_at(mete_build *build, const mete_build_scope *scope,
                             const char *text, const mete_place *place,
                             mete_phrase *phrase)
{
    phrase_job job = {.kind = CONDITION, .text = text, .phrase = phrase};
    mete_phrase_context context =
        context_of(build, scope, &job, build->faults);

    return mete_phrase_condition(&context, text, place, phrase);
}

bool mete_build_amount(mete_build *build, const mete_build_scope *scope,
                       const mete_declaration *at, mete_key key,
                       mete_phrase *phrase)
{
    const mete_declared *value = mete_declaration_get(at, key);
    phrase_job job = {.kind = AMOUNT, .phrase = phrase};

    if (value != NULL && value->type == METE_DECLARED_FUNCTION) {
        return mete_build_function_amount(build, scope, value->function,
                                          METE_UNIT_MONEY, phrase);
    }
    job.text = mete_declaration_text(at, key);
    return job.text != NULL && run(build, scope, at, &job);
}

/* Tried only: what is wrong is not said. */
static bool run_silently(mete_build *build, const mete_build_scope *scope,
                         const mete_declaration *at, const phrase_job *job)
{
    bool done = try(build, scope, at, job);

    empty_trial(build);
    return done;
}

bool mete_build_cell(mete_build *build, const mete_build_scope *scope,
                     const mete_declaration *at, const mete_meaning *subject,
                     const char *text, bool silent, mete_phrase *phrase)
{
    phrase_job job = {
        .kind = CELL, .text = text, .subject = subject, .phrase = phrase};

    return silent ? run_silently(build, scope, at, &job)
                  : run(build, scope, at, &job);
}

bool mete_build_define(mete_build *build, const mete_build_scope *scope,
                       const mete_declaration *at, const char *text,
                       bool silent, mete_meaning *meaning)
{
    phrase_job job = {.kind = DEFINE, .text = text, .meaning = meaning};

    return silent ? run_silently(build, scope, at, &job)
                  : run(build, scope, at, &job);
}

/* What the penalty is counted in: of a row by its key, of an entry of the
 * clause by its word.  Periods of functions are months, save of detention. */
static mete_unit unit_of(const mete_declaration *at, mete_key key)
{
    int kind = key < (mete_key)METE_PENALTY_OTHER ? (int)key
             : at->word != NULL                   ? at->word->kind
                                                  : METE_PENALTY_FINE;

    switch (kind) {
    case METE_PENALTY_DETENTION:
        return METE_UNIT_DAYS;
    case METE_PENALTY_SUSPEND_LICENSE:
    case METE_PENALTY_RESTRICT_BUSINESS:
    case METE_PENALTY_SUSPEND_BUSINESS:
    case METE_PENALTY_BAR_PRACTICE:
    case METE_PENALTY_ORDER:
        return METE_UNIT_MONTHS;
    default:
        return METE_UNIT_MONEY;
    }
}

/* One end that is a function beside one that is a text, or two functions. */
static bool end_of_function(mete_build *build, const mete_build_scope *scope,
                            const mete_declaration *at, mete_key key,
                            mete_unit unit, const mete_expression **end)
{
    const mete_declared *value = mete_declaration_get(at, key);
    mete_phrase phrase = {NULL, NULL, {NULL, 0, 0}};

    if (value == NULL || value->type != METE_DECLARED_FUNCTION) {
        return true;
    }
    if (!mete_build_function_amount(build, scope, value->function, unit,
                                    &phrase)) {
        return false;
    }
    *end = phrase.root;
    return true;
}

static bool has_function(const mete_declaration *at, mete_key key)
{
    const mete_declared *value = mete_declaration_get(at, key);

    return value != NULL && value->type == METE_DECLARED_FUNCTION;
}

/* "2万元以上，上限由函数计算" */
static const char *describe_ends(mete_build *build, const char *from,
                                 const char *to)
{
    char *text = from != NULL ? g_strdup_printf("%s以上，上限由函数计算", from)
               : to != NULL   ? g_strdup_printf("下限由函数计算，%s以下", to)
                              : g_strdup("由函数计算");
    const char *kept = mete_arena_strdup(build->arena, text);

    g_free(text);
    return kept;
}

static bool build_ends(mete_build *build, const mete_build_scope *scope,
                       const mete_declaration *at, mete_unit unit,
                       mete_range *range)
{
    phrase_job job = {.kind = ENDS,
                      .text = mete_declaration_text(at, METE_KEY_FROM),
                      .to = mete_declaration_text(at, METE_KEY_TO),
                      .range = range};
    bool functions =
        has_function(at, METE_KEY_FROM) || has_function(at, METE_KEY_TO);

    if (job.text != NULL || job.to != NULL) {
        if (!run(build, scope, at, &job)) {
            return false;
        }
    } else if (functions) {
        memset(range, 0, sizeof *range);
        range->kind = METE_RANGE_AMOUNT;
        range->unit = unit;
        range->from_open = !has_function(at, METE_KEY_FROM);
        range->place = mete_declaration_place(at);
    } else {
        return false;
    }
    if (functions) {
        range->text = describe_ends(build, job.text, job.to);
        range->from_open = range->from_open && !has_function(at, METE_KEY_FROM);
    }
    return end_of_function(build, scope, at, METE_KEY_FROM, range->unit,
                           &range->from)
        && end_of_function(build, scope, at, METE_KEY_TO, range->unit,
                           &range->to);
}

bool mete_build_ends(mete_build *build, const mete_build_scope *scope,
                     const mete_declaration *at, mete_range *range)
{
    return build_ends(build, scope, at, unit_of(at, METE_KEY_NONE), range);
}

bool mete_build_range(mete_build *build, const mete_build_scope *scope,
                      const mete_declaration *at, mete_key key,
                      const mete_declared *value, mete_range *range)
{
    phrase_job job = {.kind = RANGE, .range = range};

    if (value->type == METE_DECLARED_TABLE) {
        if (mete_declaration_get(value->table, METE_KEY_FROM) == NULL
            && mete_declaration_get(value->table, METE_KEY_TO) == NULL) {
            mete_build_fault(build, at, key, "missing_field", NULL,
                             "幅度要写成文本，或者 { from = \"…\", "
                             "to = \"…\" }");
            return false;
        }
        return build_ends(build, scope, value->table, unit_of(at, key),
                          range);
    }
    if (value->type == METE_DECLARED_FUNCTION) {
        return mete_build_function_range(build, scope, value->function,
                                         unit_of(at, key), range);
    }
    if (value->type != METE_DECLARED_TEXT) {
        return false;
    }
    job.text = value->text;
    return run(build, scope, at, &job);
}

bool mete_build_ratio(mete_build *build, const mete_build_scope *scope,
                      const mete_declaration *at, mete_key key,
                      mete_range *range)
{
    phrase_job job = {.kind = RATIO,
                      .text = mete_declaration_text(at, key),
                      .range = range};

    return job.text != NULL && run(build, scope, at, &job);
}
