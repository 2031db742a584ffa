/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is written with a name and parentheses: 最小, 四舍五入, 次数, 周岁 …
 */
#include "load/typing.h"

#include "load/lexer.h"

#include "base/message.h"

/* A holder on which the arguments hang one behind the other. */
mete_piece *mete_arguments_new(mete_parse *parse, mete_piece *argument)
{
    mete_piece *arguments =
        mete_piece_new(parse, METE_PIECE_CHAIN, argument->span);

    arguments->first = argument;
    arguments->last = argument;
    arguments->count = 1;
    return arguments;
}

mete_piece *mete_arguments_add(mete_piece *arguments, mete_piece *argument)
{
    arguments->last->next = argument;
    arguments->last = argument;
    arguments->count++;
    return arguments;
}

/* Every argument as an amount, in the unit of the first that has one. */
static int settle_arguments(mete_parse *parse, mete_piece *arguments,
                            mete_piece **amounts, int most)
{
    mete_piece *model = NULL;
    int count = 0;
    bool good = true;

    for (mete_piece *a = arguments->first; a != NULL && count < most;
         a = a->next) {
        amounts[count] = mete_settle_amount(parse, a);
        good = good && !mete_is_broken(amounts[count]);
        if (good && (model == NULL || mete_unit_is_bare(model))) {
            model = amounts[count];
        }
        count++;
    }
    for (int i = 0; i < count && good; i++) {
        mete_piece *other = model;
        good = mete_unit_unify(parse, &other, &amounts[i], _("一起比大小"));
    }
    return good ? count : 0;
}

mete_piece *mete_function_extreme(mete_parse *parse, mete_op op,
                                  mete_piece *arguments, mete_span span)
{
    enum { MOST = 64 };
    mete_piece *amounts[MOST];
    mete_piece all = {.depth = 0};
    int count = arguments->count;
    mete_expression *node;
    char quote[METE_QUOTE_MAX];

    if (count < 2 || count > MOST) {
        mete_advise(parse, span, "phrase_arguments",
                    "写作“最小(甲, 乙)”“最大(甲, 乙)”", "“%s”要有2到%d个数量",
                    mete_quote(parse, span, quote), MOST);
        return mete_piece_broken(parse, span);
    }
    if (settle_arguments(parse, arguments, amounts, MOST) == 0) {
        return mete_piece_broken(parse, span);
    }
    node = mete_node_new(parse, op, METE_TYPE_AMOUNT, (size_t)count);
    node->unit = amounts[0]->node->unit;
    for (int i = 0; i < count; i++) {
        const mete_piece *amount = amounts[i];
        node->children[i] = amount->node;
        node->digits = MAX(node->digits, amount->node->digits);
        all.depth = MAX(all.depth, amount->depth);
        all.size += amount->size;
        all.display = MAX(all.display, amount->display);
    }
    mete_piece *piece =
        mete_piece_node(parse, METE_PIECE_AMOUNT, node, span, &all, NULL);
    piece->display = all.display;
    return piece;
}

mete_piece *mete_function_round(mete_parse *parse, mete_rounding rounding,
                                mete_piece *amount, mete_piece *step,
                                mete_span span)
{
    mete_expression *node;
    mete_piece *piece;
    char quote[METE_QUOTE_MAX];

    amount = mete_settle_quotient(parse, amount);
    step = mete_settle_amount(parse, step);
    if (mete_is_broken(amount) || mete_is_broken(step)
        || !mete_unit_unify(parse, &amount, &step, _("按它取整"))) {
        return mete_piece_broken(parse, span);
    }
    if (step->node->op != METE_OP_CONSTANT || step->node->value <= 0) {
        mete_advise(parse, step->span, "phrase_rounding_step",
                    "写作“四舍五入(…, 1元)”“上取整(…, 100元)”",
                    "取整的步长“%s”要是大于零的数",
                    mete_quote(parse, step->span, quote));
        return mete_piece_broken(parse, span);
    }
    node = mete_node_new(parse, METE_OP_ROUND, METE_TYPE_AMOUNT, 2);
    node->unit = step->node->unit == METE_UNIT_NONE ? amount->node->unit
                                                    : step->node->unit;
    node->digits = step->node->digits;
    node->rounding = rounding;
    node->children[0] = amount->node;
    node->children[1] = step->node;
    piece = mete_piece_node(parse, METE_PIECE_AMOUNT, node, span, amount, step);
    piece->display = amount->display;
    return piece;
}

mete_piece *mete_function_dates(mete_parse *parse, mete_op op, mete_piece *from,
                                mete_piece *to, mete_span span)
{
    mete_expression *node;
    mete_piece *piece;

    from = mete_settle_date(parse, from);
    to = mete_settle_date(parse, to);
    if (mete_is_broken(from) || mete_is_broken(to)) {
        return mete_piece_broken(parse, span);
    }
    if (op == METE_OP_LASTS) {
        piece = mete_piece_new(parse, METE_PIECE_PERIOD, span);
        piece->node = from->node;
        piece->to = to->node;
        piece->depth = MAX(from->depth, to->depth);
        piece->size = from->size + to->size;
        return piece;
    }
    node = mete_node_new(parse, op, METE_TYPE_AMOUNT, 2);
    node->unit = op == METE_OP_AGE  ? METE_UNIT_AGE
               : op == METE_OP_DAYS ? METE_UNIT_DAYS
                                    : METE_UNIT_WORKDAYS;
    node->children[0] = from->node;
    node->children[1] = to->node;
    return mete_piece_node(parse, METE_PIECE_AMOUNT, node, span, from, to);
}

mete_piece *mete_count_option_new(mete_parse *parse, mete_count_option option,
                                  mete_piece *window, mete_date since,
                                  mete_span span)
{
    mete_piece *piece = mete_piece_new(parse, METE_PIECE_LABELS, span);

    piece->count = (int)option;
    piece->right = window;
    piece->labels = (uint64_t)(int64_t)since;
    return piece;
}

static bool set_window(mete_parse *parse, mete_expression *node,
                       const mete_piece *option)
{
    int64_t value = 0;

    switch ((mete_count_option)option->count) {
    case METE_COUNT_WITH_THIS:
        node->including_this = true;
        return true;
    case METE_COUNT_YEAR:
        node->window = METE_WINDOW_YEAR;
        return true;
    case METE_COUNT_SINCE:
        node->window = METE_WINDOW_SINCE;
        node->value = (int64_t)option->labels;
        return true;
    case METE_COUNT_WINDOW:
        node->window = METE_WINDOW_ROLLING;
        if (!mete_settle_period(parse, option->right, &node->period, &value)) {
            return false;
        }
        node->value = value;
        return true;
    }
    return false;
}

/* At most one window and one 含本次. */
static bool set_options(mete_parse *parse, mete_expression *node,
                        mete_piece *options)
{
    bool window = false;
    bool with_this = false;
    char quote[METE_QUOTE_MAX];

    for (mete_piece *o = options != NULL ? options->first : NULL; o != NULL;
         o = o->next) {
        bool *seen = o->count == METE_COUNT_WITH_THIS ? &with_this : &window;
        if (*seen) {
            mete_advise(parse, o->span, "phrase_arguments",
                        "写作“次数(以往同类违法, 2年, 含本次)”",
                        "“%s”多余，期间只写一个",
                        mete_quote(parse, o->span, quote));
            return false;
        }
        *seen = true;
        if (!set_window(parse, node, o)) {
            return false;
        }
    }
    return true;
}

static bool check_events(mete_parse *parse, const mete_name *name,
                         mete_span span)
{
    const mete_fact *fact = name->meaning.fact;
    char quote[METE_QUOTE_MAX];

    if (mete_name_is_unknown(name)) {
        return false;
    }
    if (fact == NULL || fact->kind != METE_FACT_EVENTS) {
        mete_advise(parse, span, "phrase_not_events",
                    "“次数”数的是 events 声明的日期，例如“以往同类违法”",
                    "“%s”不是一组日期", mete_quote(parse, span, quote));
        return false;
    }
    return true;
}

mete_piece *mete_function_count(mete_parse *parse, const mete_name *name,
                                mete_span name_span, mete_piece *options,
                                mete_span span)
{
    const mete_fact *act_end = parse->context->act_end;
    const mete_expression end = {
        .op = METE_OP_FACT, .type = METE_TYPE_DATE, .fact = act_end};
    mete_expression *node;

    if (!check_events(parse, name, name_span)) {
        return mete_piece_broken(parse, span);
    }
    if (act_end == NULL) {
        mete_advise(parse, span, "phrase_no_act_end",
                    "声明日期类事实 act_end（违法行为终了日）",
                    "“次数”从违法行为终了日往前数，而没有声明这个事实");
        return mete_piece_broken(parse, span);
    }
    node = mete_node_new(parse, METE_OP_COUNT, METE_TYPE_AMOUNT, 1);
    node->unit = METE_UNIT_TIMES;
    node->fact = name->meaning.fact;
    if (!set_options(parse, node, options)) {
        return mete_piece_broken(parse, span);
    }
    node->children[0] = mete_node_shared(parse, &end);
    mete_piece *piece =
        mete_piece_node(parse, METE_PIECE_AMOUNT, node, span, NULL, NULL);
    piece->depth = 2;
    piece->size = 2;
    return piece;
}
