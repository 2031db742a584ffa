/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a test expects, brought to the words of a finding: outcomes and kinds
 * in ASCII, facts by their keys, ranges by their displayed ends.
 */
#include "load/build_tests.h"

#include "base/message.h"
#include "base/text.h"

#include <string.h>

typedef struct {
    mete_build *build;
    mete_test *test;
    const mete_declaration *expect;
    GArray *list; /* mete_expectation */
} expecting;

static void refuse(const expecting *x, mete_key key, const char *code,
                   const char *hint, const char *text, const char *why)
{
    mete_place place = mete_declaration_key_place(x->expect, key);

    if (text != NULL) {
        mete_source_find_text(x->expect->source, place.line, text, 0, &place);
    }
    mete_faults_add(x->build->faults, code, &place, hint, "“%.80s”%s",
                    text != NULL ? text : mete_key_name(key), why);
}

/* As it was written, for messages. */
static const char *written_text(mete_build *build, const mete_declared *value)
{
    GString *text = g_string_new(NULL);
    const char *kept;

    mete_build_append_texts(text, value);
    kept = mete_arena_strdup(build->arena, text->len > 0 ? text->str : "没有");
    g_string_free(text, TRUE);
    return kept;
}

static void add(expecting *x, const char *key, const char *written,
                const GPtrArray *values)
{
    mete_expectation one = {key, written,
                            mete_build_test_texts(x->build, values)};

    g_array_append_val(x->list, one);
}

/* The texts of a field: one, several, none for false. */
static GPtrArray *texts_of(const expecting *x, mete_key key,
                           const mete_declared *value)
{
    GPtrArray *texts = g_ptr_array_new();

    if (value->type == METE_DECLARED_TEXT) {
        g_ptr_array_add(texts, (char *)value->text);
    } else if (value->type == METE_DECLARED_BOOLEAN && value->boolean) {
        refuse(x, key, "wrong_value", _("没有的写 false"), NULL,
               _("不能是 true"));
    }
    for (size_t i = 0;
         value->type == METE_DECLARED_TABLE && i < value->table->count; i++) {
        if (mete_declaration_item(value->table, i) != NULL) {
            g_ptr_array_add(texts,
                            (char *)mete_declaration_item(value->table, i));
        }
    }
    return texts;
}

/* ---- words of closed sets, names ---- */

/* The word of a finding for one text; NULL after a fault. */
typedef const char *(*translate)(const expecting *x, mete_key key,
                                 const char *text);

static const char *as_it_is(const expecting *x, mete_key key, const char *text)
{
    (void)x;
    (void)key;
    return text;
}

static const char *outcome_word(const expecting *x, mete_key key,
                                const char *text)
{
    mete_outcome outcome;

    if (!mete_outcome_read(text, &outcome)) {
        refuse(x, key, "wrong_value",
               _("例如 penalty（给予处罚）、no_penalty（不予处罚）、"
                 "insufficient_facts（事实不足）"),
               text, _("不是结论"));
        return NULL;
    }
    return mete_outcome_name(outcome);
}

static const char *kind_word(const expecting *x, mete_key key, const char *text)
{
    mete_penalty_kind kind;

    (void)x;
    (void)key;
    return mete_penalty_kind_read(text, &kind)
             ? mete_penalty_kind_name(kind)
             : text; /* other penalties go by their own words */
}

static const char *fact_key(const expecting *x, mete_key key, const char *text)
{
    char *folded = mete_text_fold(text);
    bool opposite;
    const mete_fact *fact = mete_rulebook_find_fact(
        x->build->rulebook, x->test->item, folded, &opposite);

    g_free(folded);
    if (fact == NULL) {
        refuse(x, key, "unknown_fact", _("写事实的名称"), text,
               _("不是事实的名称"));
        return NULL;
    }
    return mete_fact_key(fact);
}

static const char *factor_name(const mete_table *table, const char *text)
{
    for (size_t i = 0; table != NULL && i < table->factor_count; i++) {
        if (strcmp(table->factors[i].name, text) == 0) {
            return table->factors[i].name;
        }
    }
    return NULL;
}

/* What a document settles goes by the name of the factor, which often is the
 * label of a fact too. */
static const char *settled_factor(const expecting *x, const char *text)
{
    const mete_rulebook *rulebook = x->build->rulebook;
    const char *name = NULL;

    for (size_t i = 0; i < rulebook->item_count; i++) {
        const mete_item *item = rulebook->items[i];
        bool its_own = strcmp(item->id, x->test->item) == 0;

        for (size_t j = 0; its_own && name == NULL && j < item->part_count;
             j++) {
            name = factor_name(item->parts[j].table, text);
        }
    }
    return name;
}

static const char *presumed_key(const expecting *x, mete_key key,
                                const char *text)
{
    char *folded = mete_text_fold(text);
    bool opposite;
    const mete_fact *fact = mete_rulebook_find_fact(
        x->build->rulebook, x->test->item, folded, &opposite);
    const char *factor = settled_factor(x, text);

    g_free(folded);
    if (factor != NULL && (fact == NULL || !fact->has_presumption)) {
        return factor;
    }
    if (fact == NULL
        && (strcmp(text, "jurisdiction") == 0
            || strcmp(text, "行政区划") == 0)) {
        return "jurisdiction";
    }
    if (fact == NULL
        && (strcmp(text, "document") == 0 || strcmp(text, "裁量基准") == 0)) {
        return "document";
    }
    return fact_key(x, key, text);
}

/* Exemptions of law by their names, rows of lists by their ids. */
static const char *exemption_name(const expecting *x, mete_key key,
                                  const char *text)
{
    const mete_rulebook *rulebook = x->build->rulebook;
    const char **names = g_new(const char *, rulebook->rule_count + 1);
    const char *found = NULL;
    const char *nearest;
    size_t count = 0;
    char *hint;

    for (size_t i = 0; i < rulebook->rule_count; i++) {
        const mete_rule *rule = rulebook->rules[i];

        if (rule->kind == METE_RULE_EXEMPTION
            || rule->kind == METE_RULE_LIST_ROW) {
            names[count++] = rule->name;
            found = strcmp(rule->name, text) == 0 ? rule->name : found;
        }
    }
    nearest = found == NULL ? mete_text_nearest(text, names, count) : NULL;
    hint = nearest != NULL ? g_strdup_printf(_("是不是“%s”？"), nearest) : NULL;
    if (found == NULL) {
        refuse(x, key, "unknown_rule", hint, text,
               _("不是 exemption 的名称，也不是清单的编号"));
    }
    g_free(hint);
    g_free(names);
    return found;
}

static const char *citation_word(const expecting *x, mete_key key,
                                 const char *text)
{
    mete_place place = mete_declaration_key_place(x->expect, key);
    const mete_citation *citation;

    mete_source_find_text(x->expect->source, place.line, text, 0, &place);
    citation = mete_build_citation(x->build, text, &place);
    return citation != NULL ? citation->cite : NULL;
}

static void read_words(expecting *x, mete_key key, const mete_declared *value,
                       translate word)
{
    GPtrArray *texts;
    GPtrArray *words;

    if (value == NULL || value->type == METE_DECLARED_WRONG) {
        return;
    }
    texts = texts_of(x, key, value);
    words = g_ptr_array_new();
    for (guint i = 0; i < texts->len; i++) {
        const char *one = word(x, key, g_ptr_array_index(texts, i));

        if (one != NULL) {
            g_ptr_array_add(words, (char *)one);
        }
    }
    add(x, mete_key_name(key), written_text(x->build, value), words);
    g_ptr_array_free(words, TRUE);
    g_ptr_array_free(texts, TRUE);
}

static void read_field(expecting *x, mete_key key, translate word)
{
    read_words(x, key, mete_declaration_get(x->expect, key), word);
}

/* ---- ranges ---- */

/* Durations are displayed in whole days or months. */
static void close_ends(mete_range *range, int64_t *from, int64_t *to)
{
    if (range->unit == METE_UNIT_MONEY) {
        return;
    }
    if (range->from_open && *from % METE_DECIMAL_ONE == 0) {
        *from += METE_DECIMAL_ONE;
        range->from_open = false;
    }
    if (range->to_open && *to % METE_DECIMAL_ONE == 0) {
        *to -= METE_DECIMAL_ONE;
        range->to_open = false;
    }
}

static void append_end(GString *text, const mete_range *range, int64_t value)
{
    char number[METE_DECIMAL_TEXT];

    if (range->unit == METE_UNIT_MONEY && value % METE_DECIMAL_FEN == 0) {
        mete_exact_format_money(mete_exact_from_decimal(value), number);
    } else {
        mete_decimal_format(value, number);
    }
    g_string_append(text, number);
}

/* "[5000.00,18500.00]CNY"; NULL where an end is no constant. */
static const char *words_of_range(mete_build *build, mete_range *range)
{
    int64_t from = 0;
    int64_t to = 0;
    GString *text;
    const char *kept;

    if (range->kind != METE_RANGE_AMOUNT
        || (range->from != NULL && range->from->op != METE_OP_CONSTANT)
        || (range->to != NULL && range->to->op != METE_OP_CONSTANT)) {
        return NULL;
    }
    from = range->from != NULL ? range->from->value : 0;
    to = range->to != NULL ? range->to->value : 0;
    close_ends(range, &from, &to);
    text = g_string_new(range->from_open ? "(" : "[");
    append_end(text, range, from);
    g_string_append_c(text, ',');
    if (range->to != NULL) {
        append_end(text, range, to);
    }
    g_string_append_printf(text, "%s%s", range->to_open ? ")" : "]",
                           range->unit == METE_UNIT_MONEY    ? "CNY"
                           : range->unit == METE_UNIT_MONTHS ? "months"
                                                             : "days");
    kept = mete_arena_strdup(build->arena, text->str);
    g_string_free(text, TRUE);
    return kept;
}

/* Of each penalty of a kind, in the order of the finding. */
static const char *range_word(const expecting *x, mete_key key,
                              const char *text)
{
    const mete_build_scope scope = {x->test->item, NULL, false, 0};
    const mete_declared value = {.type = METE_DECLARED_TEXT, .text = text};
    mete_range range;
    const char *word;

    if (!mete_build_range(x->build, &scope, x->expect, key, &value, &range)) {
        return NULL;
    }
    word = words_of_range(x->build, &range);
    if (word == NULL) {
        refuse(x, key, "wrong_range",
               _("写结论里的数，例如 \"5000元以上5万元以下\""), text,
               _("不是确定的幅度"));
    }
    return word;
}

static void add_once(GPtrArray *list, const char *text)
{
    for (guint i = 0; i < list->len; i++) {
        if (strcmp(g_ptr_array_index(list, i), text) == 0) {
            return;
        }
    }
    g_ptr_array_add(list, (char *)text);
}

/* Kinds, those with a range as well. */
static void read_penalties(expecting *x)
{
    const mete_declared *value =
        mete_declaration_get(x->expect, METE_KEY_PENALTIES);
    GPtrArray *kinds;
    GString *written;

    if (value == NULL || value->type != METE_DECLARED_TABLE) {
        return;
    }
    kinds = g_ptr_array_new();
    for (size_t i = 0; i < value->table->count; i++) {
        const char *text = mete_declaration_item(value->table, i);

        if (text != NULL) {
            add_once(kinds, kind_word(x, METE_KEY_PENALTIES, text));
        }
    }
    written = g_string_new(
        value->table->count > 0 ? written_text(x->build, value) : NULL);
    for (size_t i = 0; i < value->table->field_count; i++) {
        const mete_declared_field *field = &value->table->fields[i];

        add_once(kinds, mete_key_name(field->key));
        g_string_append_printf(written, "%s%s", written->len > 0 ? "、" : "",
                               mete_key_name(field->key));
        read_words(x, field->key, &field->value, range_word);
    }
    add(x, mete_key_name(METE_KEY_PENALTIES),
        written->len > 0 ? mete_arena_strdup(x->build->arena, written->str)
                         : "没有",
        kinds);
    g_string_free(written, TRUE);
    g_ptr_array_free(kinds, TRUE);
}

/* ---- procedure ---- */

static const char *state_word(const char *text)
{
    static const char *const states[][2] = {
        {"always", "应当"}, {"possible", "可能"}, {"never", "不需要"}};

    for (size_t i = 0; i < G_N_ELEMENTS(states); i++) {
        if (strcmp(text, states[i][0]) == 0
            || strcmp(text, states[i][1]) == 0) {
            return states[i][0];
        }
    }
    return NULL;
}

/* 听证 = "always": "听证=always" */
static void read_states(const expecting *x, const mete_declaration *table,
                        GPtrArray *words)
{
    for (size_t i = 0; i < table->field_count; i++) {
        const mete_declared_field *field = &table->fields[i];
        const char *state = field->value.type == METE_DECLARED_TEXT
                              ? state_word(field->value.text)
                              : NULL;
        char *word;

        if (field->value.type != METE_DECLARED_TEXT) {
            continue;
        }
        if (state == NULL) {
            refuse(
                x, METE_KEY_PROCEDURE, "wrong_value",
                _("可以写：always（应当）、possible（可能）、never（不需要）"),
                field->value.text, _("不是程序的状态"));
            continue;
        }
        word = g_strdup_printf("%s=%s", field->name, state);
        g_ptr_array_add(words,
                        (char *)mete_arena_strdup(x->build->arena, word));
        g_free(word);
    }
}

static void read_procedure(expecting *x)
{
    const mete_declared *value =
        mete_declaration_get(x->expect, METE_KEY_PROCEDURE);
    GPtrArray *words;

    if (value == NULL || value->type == METE_DECLARED_WRONG) {
        return;
    }
    words = texts_of(x, METE_KEY_PROCEDURE, value);
    if (value->type == METE_DECLARED_TABLE) {
        read_states(x, value->table, words);
    }
    add(x, mete_key_name(METE_KEY_PROCEDURE), written_text(x->build, value),
        words);
    g_ptr_array_free(words, TRUE);
}

void mete_build_expectations(mete_build *build, const mete_declaration *at,
                             mete_test *test)
{
    expecting x = {.build = build,
                   .test = test,
                   .expect = mete_declaration_table(at, METE_KEY_EXPECT)};

    if (x.expect == NULL) {
        return;
    }
    x.list = g_array_new(FALSE, FALSE, sizeof(mete_expectation));
    read_field(&x, METE_KEY_OUTCOME, outcome_word);
    read_field(&x, METE_KEY_TIER, as_it_is);
    read_field(&x, METE_KEY_FINE, range_word);
    read_field(&x, METE_KEY_DETENTION, range_word);
    read_penalties(&x);
    read_field(&x, METE_KEY_BASIS, citation_word);
    read_field(&x, METE_KEY_EXEMPTION, exemption_name);
    read_field(&x, METE_KEY_MISSING, fact_key);
    read_field(&x, METE_KEY_PRESUMED, presumed_key);
    read_field(&x, METE_KEY_DIAGNOSTICS, as_it_is);
    read_field(&x, METE_KEY_ORDERS, as_it_is);
    read_field(&x, METE_KEY_FOLLOWS, as_it_is);
    read_procedure(&x);
    if (x.expect->field_count == 0
        && mete_faults_errors(build->stack->faults) == 0) {
        mete_build_fault(build, at, METE_KEY_EXPECT, "missing_field", NULL,
                         "expect 里什么也没有写，这个 test 查不出错误");
    }
    test->expectation_count = x.list->len;
    test->expectations = mete_arena_copy(
        build->arena, x.list->data, x.list->len * sizeof(mete_expectation));
    test->expectation_length = mete_build_number(build, x.list->len);
    g_array_free(x.list, TRUE);
}
