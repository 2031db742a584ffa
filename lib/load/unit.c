/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Dimensions: amounts of one dimension meet, a bare number takes the unit of
 * a count, an age or a fact without unit, and of nothing else.
 */
#include "load/typing.h"

#include "base/message.h"

bool mete_unit_is_bare(const mete_piece *piece)
{
    return piece->node->op == METE_OP_CONSTANT
        && piece->node->unit == METE_UNIT_NONE;
}

/* Amounts that are counted: a bare number beside them can mean one thing. */
static bool is_counted(const mete_expression *node)
{
    while (node->type == METE_TYPE_AMOUNT) {
        switch (node->op) {
        case METE_OP_FACT:
            return node->fact->kind == METE_FACT_COUNT;
        case METE_OP_COUNT:
        case METE_OP_AGE:
        case METE_OP_DAYS:
        case METE_OP_WORKDAYS:
            return true;
        case METE_OP_CHOOSE:
            node = node->children[1];
            break;
        case METE_OP_ADD:
        case METE_OP_SUBTRACT:
        case METE_OP_LEAST:
        case METE_OP_GREATEST:
        case METE_OP_ROUND:
            node = node->children[0];
            break;
        case METE_OP_MULTIPLY:
            node =
                node->children[node->children[0]->unit == node->unit ? 0 : 1];
            break;
        default:
            return false;
        }
    }
    return false;
}

/* How many times one amount goes into another: a plain number as well as a
 * ratio. */
static bool is_plain_ratio(const mete_expression *node)
{
    while (node->unit == METE_UNIT_RATIO) {
        switch (node->op) {
        case METE_OP_DIVIDE:
            return node->children[0]->unit == node->children[1]->unit;
        case METE_OP_ADD:
        case METE_OP_SUBTRACT:
        case METE_OP_LEAST:
        case METE_OP_GREATEST:
        case METE_OP_ROUND:
            node = node->children[0];
            break;
        case METE_OP_MULTIPLY: /* one is the plain ratio, one a number */
            node =
                node->children[node->children[0]->unit == METE_UNIT_RATIO ? 0
                                                                          : 1];
            break;
        case METE_OP_CHOOSE:
            node = node->children[1];
            break;
        default:
            return false;
        }
    }
    return false;
}

static bool takes_bare(const mete_expression *node)
{
    return node->unit == METE_UNIT_NONE || node->unit == METE_UNIT_AGE
        || node->unit == METE_UNIT_TIMES || is_counted(node)
        || is_plain_ratio(node);
}

static mete_piece *with_unit(mete_parse *parse, const mete_piece *bare,
                             mete_unit unit)
{
    mete_piece *piece =
        mete_piece_constant(parse, bare->node->value, unit, bare->span);

    piece->mark = bare->mark;
    return piece;
}

void mete_unit_advise_bare(mete_parse *parse, const mete_piece *bare,
                           const mete_piece *other, mete_unit unit)
{
    char number[METE_QUOTE_MAX];
    char name[METE_QUOTE_MAX];
    char hint[METE_HINT_MAX];
    const char *text = mete_lexicon_unit_text(parse->lexicon, unit);

    mete_quote(parse, bare->span, number);
    if (unit == METE_UNIT_RATIO) {
        g_snprintf(hint, sizeof hint, _("写作“%s%%”或者“%s倍”"), number,
                   number);
    } else {
        g_snprintf(hint, sizeof hint, _("写作“%s%s”"), number, text);
    }
    if (other == NULL) {
        mete_advise(parse, bare->span, "phrase_bare_number", hint,
                    "“%s”没有单位", number);
    } else {
        mete_advise(parse, bare->span, "phrase_bare_number", hint,
                    "“%s”没有单位，而“%s”以%s计", number,
                    mete_quote(parse, other->span, name),
                    unit == METE_UNIT_RATIO ? _("比例") : text);
    }
}

static const char *mismatch_hint(mete_unit a, mete_unit b)
{
    bool days = a == METE_UNIT_DAYS || b == METE_UNIT_DAYS;
    bool months = a == METE_UNIT_MONTHS || b == METE_UNIT_MONTHS;

    if (days && months) {
        return _("日和月、年之间没有固定的换算；期间写作“时长(甲日, 乙日)”，"
                 "由日历计算");
    }
    if (a == METE_UNIT_WORKDAYS || b == METE_UNIT_WORKDAYS) {
        return _("工作日只和“工作日数(甲日, 乙日)”比较");
    }
    if (a == METE_UNIT_RATIO || b == METE_UNIT_RATIO) {
        return _("比例和倍数要有基数：“未记录人数 占 总人数 10%以上”"
                 "“违法所得 超过 货值金额 * 50%”");
    }
    return _("两个量的单位要相同");
}

static void put_unit(mete_parse *parse, mete_unit unit, char text[64])
{
    const char *name = mete_lexicon_unit_text(parse->lexicon, unit);

    if (unit == METE_UNIT_NONE) {
        g_strlcpy(text, _("没有单位"), 64);
    } else if (unit == METE_UNIT_RATIO) {
        g_strlcpy(text, _("是比例"), 64);
    } else {
        g_snprintf(text, 64, _("以%s计"), name);
    }
}

static void advise_mismatch(mete_parse *parse, const mete_piece *a,
                            const mete_piece *b, const char *verb)
{
    char first[METE_QUOTE_MAX];
    char second[METE_QUOTE_MAX];
    char unit_a[64];
    char unit_b[64];

    put_unit(parse, a->node->unit, unit_a);
    put_unit(parse, b->node->unit, unit_b);
    mete_advise(parse, b->span, "phrase_unit_mismatch",
                mismatch_hint(a->node->unit, b->node->unit),
                "“%s”%s，“%s”%s，不能%s", mete_quote(parse, a->span, first),
                unit_a, mete_quote(parse, b->span, second), unit_b, verb);
}

bool mete_unit_unify(mete_parse *parse, mete_piece **a, mete_piece **b,
                     const char *verb)
{
    const mete_expression *left = (*a)->node;
    const mete_expression *right = (*b)->node;

    if (left->unit == right->unit) {
        return true;
    }
    if (mete_unit_is_bare(*b) || mete_unit_is_bare(*a)) {
        mete_piece **bare = mete_unit_is_bare(*b) ? b : a;
        mete_piece **other = bare == b ? a : b;
        if (takes_bare((*other)->node)) {
            *bare = with_unit(parse, *bare, (*other)->node->unit);
            return true;
        }
        mete_unit_advise_bare(parse, *bare, *other, (*other)->node->unit);
        return false;
    }
    if ((is_plain_ratio(left) && takes_bare(right))
        || (is_plain_ratio(right) && takes_bare(left))) {
        return true;
    }
    advise_mismatch(parse, *a, *b, verb);
    return false;
}

/* Of a number of people 10% are people, but twice 5% is a ratio. */
static mete_unit scaled_unit(const mete_piece *number, mete_unit factor)
{
    return factor != METE_UNIT_RATIO || mete_unit_is_bare(number)
             ? factor
             : METE_UNIT_NONE;
}

/* A counting unit drops out beside money: 3个 times 1万元 is 3万元. */
bool mete_unit_multiply(const mete_piece *a, const mete_piece *b,
                        mete_unit *unit)
{
    mete_unit left = a->node->unit;
    mete_unit right = b->node->unit;
    mete_unit other = left == METE_UNIT_MONEY ? right : left;

    if (left == METE_UNIT_NONE) {
        *unit = scaled_unit(a, right);
    } else if (right == METE_UNIT_NONE) {
        *unit = scaled_unit(b, left);
    } else if (left == METE_UNIT_RATIO || right == METE_UNIT_RATIO) {
        *unit = left == METE_UNIT_RATIO ? right : left;
    } else {
        *unit = METE_UNIT_MONEY;
        return (left == METE_UNIT_MONEY || right == METE_UNIT_MONEY)
            && other != METE_UNIT_MONEY && other != METE_UNIT_AGE;
    }
    return true;
}
