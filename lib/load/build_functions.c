/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From functions that stand in fields to opaque nodes: what of their mentions
 * names something of the case, and what of it they may not ask.
 */
#include "load/build.h"

#include "base/message.h"
#include "base/text.h"
#include "load/functions.h"

#include <stdarg.h>
#include <string.h>

/* One function that is being built. */
typedef struct {
    mete_build *build;
    const mete_build_scope *scope;
    const mete_declared_function *function;
    GPtrArray *children; /* const mete_expression * */
    GArray *readable;    /* mete_readable */
    GArray *written;     /* mete_written_amount */
    bool sound;
} building;

static void refuse(building *b, const mete_mention *mention, const char *code,
                   const char *hint, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

static void refuse(building *b, const mete_mention *mention, const char *code,
                   const char *hint, const char *format, ...)
{
    mete_place place = mete_source_place(b->function->source, mention->offset);
    va_list arguments;
    char *message;

    va_start(arguments, format);
    message = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    mete_faults_add(b->build->faults, code, &place, hint, "%s", message);
    g_free(message);
    b->sound = false;
}

static bool is_new(const building *b, const char *name)
{
    for (guint i = 0; i < b->readable->len; i++) {
        if (strcmp(g_array_index(b->readable, mete_readable, i).name, name)
            == 0) {
            return false;
        }
    }
    return true;
}

/* The number of a child; equal facts and terms are one child. */
static size_t add_child(building *b, const mete_expression *child)
{
    for (guint i = 0; i < b->children->len; i++) {
        const mete_expression *other = g_ptr_array_index(b->children, i);

        if (other == child
            || (child->child_count == 0 && other->child_count == 0
                && other->op == child->op && other->fact == child->fact
                && other->term == child->term && other->opaque == NULL)) {
            return i;
        }
    }
    g_ptr_array_add(b->children, (gpointer)child);
    return b->children->len - 1;
}

static void add_readable(building *b, const char *name,
                         const mete_expression *child, mete_look look,
                         const mete_fact *fact, bool opposite)
{
    bool day = child->type == METE_TYPE_DATE;
    bool scaled = fact != NULL && fact->unit_scale != METE_DECIMAL_ONE;
    mete_readable readable = {
        .name = name,
        .child = add_child(b, child),
        .look = look,
        .opposite = opposite,
        .unit = day ? METE_EXACT_DAY : child->unit,
        .plain = !day && !scaled && mete_exact_takes_integer(child->unit),
        .fact = fact,
    };

    g_array_append_val(b->readable, readable);
}

/* ---- what a name stands for ---- */

static const mete_expression *fact_node(building *b, mete_op op, mete_type type,
                                        const mete_fact *fact)
{
    mete_expression *node = mete_build_node(b->build, op, type, 0);

    node->fact = fact;
    node->unit = type == METE_TYPE_AMOUNT ? fact->unit : METE_UNIT_NONE;
    node->digits = fact->kind == METE_FACT_MONEY  ? 2
                 : fact->kind == METE_FACT_NUMBER ? 6
                                                  : 0;
    return node;
}

static void read_fact(building *b, const mete_mention *mention,
                      const mete_fact *fact, bool opposite)
{
    switch (fact->kind) {
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        add_readable(b, mention->text,
                     fact_node(b, METE_OP_HOLDS, METE_TYPE_CONDITION, fact),
                     METE_LOOK_TRUTH, fact, opposite);
        break;
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        add_readable(b, mention->text,
                     fact_node(b, METE_OP_HAS, METE_TYPE_CONDITION, fact),
                     METE_LOOK_LABEL, fact, false);
        break;
    case METE_FACT_DATE:
        add_readable(b, mention->text,
                     fact_node(b, METE_OP_FACT, METE_TYPE_DATE, fact),
                     METE_LOOK_EXACT, fact, false);
        break;
    case METE_FACT_EVENTS:
    case METE_FACT_TEXT:
        if (mention->field) {
            refuse(b, mention, "function_reads",
                   fact->kind == METE_FACT_EVENTS
                       ? N_("先写 define { \"…次数\", \"次数(…, 2年)\" }，"
                            "函数里读这个 define")
                       : NULL,
                   _("函数不能直接读“%s”：它%s"), fact->label,
                   fact->kind == METE_FACT_EVENTS ? _("是逐次的日期")
                                                  : _("是文字"));
        }
        break;
    default:
        add_readable(b, mention->text,
                     fact_node(b, METE_OP_FACT, METE_TYPE_AMOUNT, fact),
                     fact->kind == METE_FACT_COUNT ? METE_LOOK_INTEGER
                                                   : METE_LOOK_EXACT,
                     fact, false);
    }
}

static bool calls_function(const mete_expression *node)
{
    if (node->op == METE_OP_OPAQUE) {
        return true;
    }
    for (size_t i = 0; i < node->child_count; i++) {
        if (calls_function(node->children[i])) {
            return true;
        }
    }
    return false;
}

static void read_define(building *b, const mete_mention *mention,
                        const mete_meaning *meaning)
{
    const mete_expression *node = meaning->define;
    bool whole = node->type == METE_TYPE_AMOUNT && node->digits == 0
              && (node->unit == METE_UNIT_TIMES || node->unit == METE_UNIT_AGE);

    if (calls_function(node)) {
        if (mention->field) {
            refuse(b, mention, "function_reads",
                   N_("把两个函数合成一个，或者共用一个 local function"),
                   _("“%s”的含义也是函数，函数里不能再读它"), mention->text);
        }
        return;
    }
    add_readable(b, mention->text, node,
                 node->type == METE_TYPE_CONDITION ? METE_LOOK_TRUTH
                 : whole                           ? METE_LOOK_INTEGER
                                                   : METE_LOOK_EXACT,
                 NULL, meaning->opposite);
}

static void read_term(building *b, const mete_mention *mention,
                      mete_term term)
{
    mete_expression *node =
        mete_build_node(b->build, METE_OP_TERM, METE_TYPE_AMOUNT, 0);

    node->term = term;
    node->digits = METE_EXACT_SCALE;
    node->unit = node->term == METE_TERM_STATUTORY_MIN
                      || node->term == METE_TERM_STATUTORY_MAX
                  ? METE_UNIT_MONEY
                  : METE_UNIT_RATIO;
    add_readable(b, mention->text, node, METE_LOOK_EXACT, NULL, false);
}

static void refuse_unknown(building *b, const mete_mention *mention)
{
    size_t count;
    const char **names = mete_rulebook_fact_names(b->build->rulebook,
                                                  b->scope->item, &count);
    const char *near = mete_text_nearest(mention->text, names, count);
    char *hint = near != NULL
                   ? g_strdup_printf(_("是不是想写“%s”？"), near)
                   : g_strdup_printf(
                         _("先声明它：是否的事实用 flag，金额用 money 等；或者"
                           "写作 case[\"「%.80s」\"]，由执法人员回答是或否"),
                         mention->text);

    refuse(b, mention, "unknown_name", hint,
           _("没有叫“%.80s”的事实或者 define"), mention->text);
    g_free(hint);
    g_free(names);
}

/* case["「在河道管理范围内」"]: asked on the spot, as in a phrase. */
static bool read_question(building *b, const mete_mention *mention)
{
    mete_phrase phrase = {NULL, NULL, {NULL, 0, 0}};
    mete_place place;

    if (!mention->field || !g_str_has_prefix(mention->text, "「")) {
        return false;
    }
    place = mete_source_place(b->function->source, mention->offset);
    if (mete_build_condition_at(b->build, b->scope, mention->text, &place,
                                &phrase)) {
        add_readable(b, mention->text, phrase.root, METE_LOOK_TRUTH, NULL,
                     false);
    } else {
        b->sound = false;
    }
    return true;
}

static void read_name(building *b, const mete_mention *mention)
{
    char *folded = mete_text_fold(mention->text);
    const mete_meaning *meaning =
        mete_lexicon_find(b->build->lexicon, b->scope->item, folded);
    mete_term term;
    bool is_term = b->scope->terms && mete_phrase_term(folded, &term);

    g_free(folded);
    if (!is_new(b, mention->text) || read_question(b, mention)) {
        return;
    }
    if (meaning != NULL && meaning->fact != NULL && !meaning->fact->question) {
        read_fact(b, mention, meaning->fact, meaning->opposite);
    } else if (meaning != NULL && meaning->define != NULL) {
        read_define(b, mention, meaning);
    } else if (is_term) {
        read_term(b, mention, term);
    } else if (mention->field) {
        refuse_unknown(b, mention);
    }
}

/* ---- what it is compared with ---- */

static bool is_label(const mete_fact *fact, const char *text)
{
    for (size_t i = 0; i < fact->label_count; i++) {
        if (strcmp(fact->labels[i], text) == 0) {
            return true;
        }
    }
    return false;
}

static void check_label(building *b, const mete_mention *mention,
                        const mete_fact *fact)
{
    GString *hint = g_string_new(_("可以写："));

    for (size_t i = 0; i < fact->label_count; i++) {
        g_string_append_printf(hint, "%s\"%s\"", i > 0 ? _("、") : "",
                               fact->labels[i]);
    }
    if (!is_label(fact, mention->with)) {
        refuse(b, mention, "unknown_label", hint->str,
               _("“%s”没有“%.80s”这个选项，这样比较永远不成立"), fact->label,
               mention->with);
    }
    g_string_free(hint, TRUE);
}

/* Lua compares values of two types without a word: they are never equal. */
static void check_equation(building *b, const mete_mention *mention)
{
    const mete_readable *readable = NULL;

    for (guint i = 0; i < b->readable->len; i++) {
        const mete_readable *each = &g_array_index(b->readable, mete_readable,
                                                   i);

        readable = strcmp(each->name, mention->text) == 0 ? each : readable;
    }
    if (readable == NULL || !mention->equated) {
        return;
    }
    if (readable->look == METE_LOOK_EXACT
        && (mention->number || mention->with != NULL)) {
        refuse(b, mention, "function_compares",
               N_("写成 == amount \"3元\"，或者用 >= 和 <="),
               _("“%s”不是整数，用 == 与数字或者文本比较永远不成立"),
               mention->text);
    } else if (readable->look == METE_LOOK_LABEL && mention->with != NULL) {
        check_label(b, mention, readable->fact);
    } else if ((readable->look == METE_LOOK_TRUTH
                && (mention->number || mention->with != NULL))
               || (readable->look == METE_LOOK_LABEL && mention->number)
               || (readable->look == METE_LOOK_INTEGER
                   && mention->with != NULL)) {
        refuse(b, mention, "function_compares",
               N_("是否类的事实直接写；选项与文本比较；次数与整数比较"),
               _("“%s”不是这一类的值，这样比较永远不成立"), mention->text);
    }
}

/* amount "3元", amount "2026-03-01" */
static void read_quantity(building *b, const mete_mention *mention)
{
    mete_written_amount written = {.text = mention->text};
    mete_unit unit = METE_UNIT_NONE;
    int64_t value = 0;
    mete_date day;
    char *why = NULL;

    if (mete_date_parse(mention->text, strlen(mention->text), &day)) {
        written.value = (mete_exact_value){day, METE_EXACT_DAY, false};
    } else {
        char *folded = mete_text_fold(mention->text);

        why = mete_phrase_constant(b->build->lexicon, folded, &unit, &value);
        written.value = (mete_exact_value){mete_exact_from_decimal(value), unit,
                                           mete_exact_takes_integer(unit)};
        g_free(folded);
        if (why == NULL && unit == METE_UNIT_NONE) {
            why = g_strdup_printf(
                _("“%.80s”没有单位，应当写成 amount \"%.80s元\" 的样子；"
                  "只是一个整数就直接写数字"),
                mention->text, mention->text);
        }
    }
    if (why != NULL) {
        refuse(b, mention, "wrong_constant", NULL, "%s", why);
        g_free(why);
    } else {
        g_array_append_val(b->written, written);
    }
}

static void read_mentions(building *b)
{
    for (size_t i = 0; i < b->function->mention_count; i++) {
        const mete_mention *mention = &b->function->mentions[i];

        if (mention->quantity) {
            read_quantity(b, mention);
        } else {
            read_name(b, mention);
            check_equation(b, mention);
        }
    }
}

/* ---- the node ---- */

static void *keep(building *b, GArray *list, size_t *count)
{
    *count = list->len;
    return mete_arena_copy(b->build->arena, list->data,
                           list->len * g_array_get_element_size(list));
}

/* By what they are called then, so that the order is the same everywhere. */
static int facts_first(const void *a, const void *b)
{
    const mete_readable *first = a;
    const mete_readable *second = b;

    return (first->fact == NULL) != (second->fact == NULL)
             ? (first->fact == NULL ? 1 : -1)
             : strcmp(first->name, second->name);
}

static const mete_made_function *make(building *b, mete_functions *functions)
{
    mete_made_function *made =
        mete_arena_alloc(b->build->arena, sizeof *made);

    made->file = mete_functions_add_file(functions, b->function->source);
    made->number = b->function->number;
    made->straight = b->function->straight;
    g_array_sort(b->readable, facts_first);
    made->readable = keep(b, b->readable, &made->readable_count);
    while (made->fact_count < made->readable_count
           && made->readable[made->fact_count].fact != NULL) {
        made->fact_count++;
    }
    made->written = keep(b, b->written, &made->written_count);
    return made;
}

static mete_functions *functions_of(mete_build *build)
{
    if (build->functions == NULL) {
        build->functions = mete_functions_new(build->arena);
        build->rulebook->opaques = mete_functions_table(build->functions);
    }
    return build->functions;
}

static mete_opaque *new_opaque(building *b, bool condition, mete_unit unit)
{
    mete_functions *functions = functions_of(b->build);
    mete_opaque *opaque = mete_arena_alloc(b->build->arena, sizeof *opaque);

    opaque->place = (mete_place){b->function->source->name, b->function->line,
                                 0};
    opaque->condition = condition;
    opaque->unit = unit;
    opaque->made = make(b, functions);
    opaque->number = mete_functions_add(functions, opaque->made);
    return opaque;
}

static mete_expression *new_node(building *b, const mete_opaque *opaque,
                                 int64_t value)
{
    mete_expression *node = mete_build_node(
        b->build, METE_OP_OPAQUE,
        opaque->condition ? METE_TYPE_CONDITION : METE_TYPE_AMOUNT,
        b->children->len);

    if (b->children->len > 0) {
        memcpy(node->children, b->children->pdata,
               b->children->len * sizeof *node->children);
    }
    node->opaque = opaque;
    node->value = value;
    node->unit = opaque->condition ? METE_UNIT_NONE : opaque->unit;
    node->digits = opaque->condition ? 0 : METE_EXACT_SCALE;
    return node;
}

/* Fills the nodes (one of a condition, two of amounts). */
static bool build_nodes(mete_build *build, const mete_build_scope *scope,
                        const mete_declared_function *function, bool condition,
                        mete_unit unit, mete_expression **nodes)
{
    building b = {.build = build,
                  .scope = scope,
                  .function = function,
                  .sound = true};
    const mete_opaque *opaque;

    b.children = g_ptr_array_new();
    b.readable = g_array_new(FALSE, FALSE, sizeof(mete_readable));
    b.written = g_array_new(FALSE, FALSE, sizeof(mete_written_amount));
    read_mentions(&b);
    if (b.sound) {
        opaque = new_opaque(&b, condition, unit);
        nodes[0] = new_node(&b, opaque, 0);
        nodes[1] = condition ? NULL : new_node(&b, opaque, 1);
    }
    g_ptr_array_free(b.children, TRUE);
    g_array_free(b.readable, TRUE);
    g_array_free(b.written, TRUE);
    return b.sound;
}

bool mete_build_function(mete_build *build, const mete_build_scope *scope,
                         const mete_declared_function *function,
                         mete_phrase *phrase)
{
    mete_expression *nodes[2] = {NULL, NULL};

    phrase->text = "由函数判断";
    phrase->place =
        (mete_place){function->source->name, function->line, 0};
    if (!build_nodes(build, scope, function, true, METE_UNIT_NONE, nodes)) {
        return false;
    }
    phrase->root = nodes[0];
    return true;
}

bool mete_build_function_amount(mete_build *build,
                                const mete_build_scope *scope,
                                const mete_declared_function *function,
                                mete_unit unit, mete_phrase *phrase)
{
    mete_expression *nodes[2] = {NULL, NULL};

    phrase->text = "由函数计算";
    phrase->place =
        (mete_place){function->source->name, function->line, 0};
    if (!build_nodes(build, scope, function, false, unit, nodes)) {
        return false;
    }
    phrase->root = nodes[0];
    return true;
}

bool mete_build_function_range(mete_build *build, const mete_build_scope *scope,
                               const mete_declared_function *function,
                               mete_unit unit, mete_range *range)
{
    mete_expression *nodes[2] = {NULL, NULL};

    memset(range, 0, sizeof *range);
    range->text = "由函数计算";
    range->place = (mete_place){function->source->name, function->line, 0};
    range->kind = METE_RANGE_AMOUNT;
    range->unit = unit;
    range->display = unit == METE_UNIT_DAYS     ? METE_DISPLAY_DAYS
                   : unit == METE_UNIT_MONTHS ? METE_DISPLAY_MONTHS
                                                : METE_DISPLAY_PLAIN;
    if (!build_nodes(build, scope, function, false, unit, nodes)) {
        return false;
    }
    range->from = nodes[0];
    range->to = nodes[1];
    return true;
}

bool mete_build_function_mentions(const mete_declared_function *function,
                                  const char *label)
{
    for (size_t i = 0; i < function->mention_count; i++) {
        if (strcmp(function->mentions[i].text, label) == 0) {
            return true;
        }
    }
    return false;
}
