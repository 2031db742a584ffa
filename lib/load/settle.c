/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a piece is to the one who asks: a condition, an amount, a date or a
 * period; and the sentence for what it is instead.
 */
#include "load/typing.h"

#include "base/message.h"

static const char *kind_text(const mete_piece *piece)
{
    switch (piece->kind) {
    case METE_PIECE_CONDITION:
    case METE_PIECE_CHAIN:
    case METE_PIECE_RELATION:
        return _("是条件");
    case METE_PIECE_AMOUNT:
    case METE_PIECE_MULTIPLE:
        return _("是数量");
    case METE_PIECE_DATE:
        return _("是日期");
    case METE_PIECE_PERIOD:
        return _("是两个日期之间的期间");
    case METE_PIECE_GRADED:
        return _("是选择项");
    case METE_PIECE_EVENTS:
        return _("是一组日期");
    case METE_PIECE_TEXT:
        return _("是文字");
    case METE_PIECE_PROPORTION:
        return _("是比例，缺少与之比较的百分数");
    case METE_PIECE_SPAN:
        return _("是法定最低到最高的幅度，只用在区间里");
    default:
        return _("不是一个量");
    }
}

static mete_piece *refuse(mete_parse *parse, const mete_piece *piece,
                          const char *code, const char *wanted,
                          const char *hint)
{
    char quote[METE_QUOTE_MAX];

    mete_advise(parse, piece->span, code, hint, "“%s”%s，这里要%s",
                mete_quote(parse, piece->span, quote), kind_text(piece),
                wanted);
    return mete_piece_broken(parse, piece->span);
}

static void condition_hint(const mete_parse *parse, const mete_piece *piece,
                           char hint[METE_HINT_MAX])
{
    char quote[METE_QUOTE_MAX];
    char list[METE_HINT_MAX];
    const mete_fact *fact = piece->fact;

    mete_quote(parse, piece->span, quote);
    switch (piece->kind) {
    case METE_PIECE_GRADED:
        mete_label_list(fact, list);
        g_snprintf(hint, METE_HINT_MAX, _("写作“%s 是 …”；可以写的有：%s"),
                   fact->label, list);
        break;
    case METE_PIECE_EVENTS:
        g_snprintf(hint, METE_HINT_MAX,
                   _("写作“次数(%s, 2年) >= 1”或者“有 %s”"), quote, quote);
        break;
    case METE_PIECE_MULTIPLE:
    case METE_PIECE_AMOUNT:
        g_snprintf(hint, METE_HINT_MAX,
                   _("加上“以上”“以下”“超过”“不足”等比较"));
        break;
    case METE_PIECE_DATE:
        g_snprintf(hint, METE_HINT_MAX, _("加上“早于”“晚于”等比较"));
        break;
    case METE_PIECE_PERIOD:
        g_snprintf(hint, METE_HINT_MAX, _("写作“%s 3个月以上”"), quote);
        break;
    case METE_PIECE_PROPORTION:
        g_snprintf(hint, METE_HINT_MAX, _("写作“%s 10%%以上”"), quote);
        break;
    default:
        hint[0] = '\0';
    }
}

mete_piece *mete_settle_condition(mete_parse *parse, mete_piece *piece)
{
    char hint[METE_HINT_MAX];

    switch (piece->kind) {
    case METE_PIECE_BROKEN:
    case METE_PIECE_CONDITION:
        return piece;
    case METE_PIECE_CHAIN:
        return mete_condition_chain(parse, piece);
    case METE_PIECE_RELATION:
        return mete_relation_condition(parse, piece);
    case METE_PIECE_MULTIPLE: /* two quantities side by side say why not */
        if (mete_is_broken(mete_multiple_amount(parse, piece))) {
            return mete_piece_broken(parse, piece->span);
        }
        /* fall through */
    default:
        condition_hint(parse, piece, hint);
        return refuse(parse, piece, "phrase_not_a_condition", _("一个条件"),
                      hint[0] != '\0' ? hint : NULL);
    }
}

/* (含) belongs to 以上 and 以下, 每平方米 to a price. */
static mete_piece *check_amount(mete_parse *parse, mete_piece *piece)
{
    char quote[METE_QUOTE_MAX];

    if (piece->has_per) {
        mete_advise(parse, piece->span, "phrase_unfinished",
                    "写作“宠物数量 每只200元”", "“每”后面要有金额");
        return mete_piece_broken(parse, piece->span);
    }
    if (piece->mark == METE_MARK_NONE) {
        return piece;
    }
    mete_advise(parse, piece->span, "phrase_mark_needs_bound",
                "写作“1万元(含)以上”或者“5万元以下(不含)”",
                "“%s”旁边没有“以上”“以下”",
                mete_quote(parse, piece->span, quote));
    return mete_piece_broken(parse, piece->span);
}

mete_piece *mete_settle_quotient(mete_parse *parse, mete_piece *piece)
{
    const char *hint = NULL;

    switch (piece->kind) {
    case METE_PIECE_BROKEN:
        return piece;
    case METE_PIECE_AMOUNT:
        return check_amount(parse, piece);
    case METE_PIECE_MULTIPLE:
        return mete_multiple_amount(parse, piece);
    case METE_PIECE_PERIOD:
        hint = _("天数写作“天数(甲日, 乙日)”");
        break;
    case METE_PIECE_EVENTS:
        hint = _("次数写作“次数(以往同类违法, 2年)”");
        break;
    default:
        break;
    }
    return refuse(parse, piece, "phrase_not_an_amount", _("一个数量"), hint);
}

mete_piece *mete_settle_amount(mete_parse *parse, mete_piece *piece)
{
    char quote[METE_QUOTE_MAX];

    piece = mete_settle_quotient(parse, piece);
    if (piece->kind == METE_PIECE_AMOUNT && piece->undecided) {
        mete_advise(parse, piece->span, "phrase_division",
                    "写在取整函数里：“四舍五入(… / …, 0.01元)”"
                    "“下取整(… / …, 1)”",
                    "“%s”除不尽", mete_quote(parse, piece->span, quote));
        return mete_piece_broken(parse, piece->span);
    }
    return piece;
}

mete_piece *mete_settle_date(mete_parse *parse, mete_piece *piece)
{
    if (piece->kind == METE_PIECE_BROKEN || piece->kind == METE_PIECE_DATE) {
        return piece;
    }
    return refuse(parse, piece, "phrase_not_a_date", _("一个日期"),
                  _("日期写作日期类事实的名称，或者“2026-03-01”"));
}

bool mete_settle_period(mete_parse *parse, mete_piece *piece,
                        mete_period *period, int64_t *value)
{
    const mete_expression *node;
    const char *hint = _("写作“30日”“6个月”或者“2年”");
    char quote[METE_QUOTE_MAX];

    piece = mete_settle_amount(parse, piece);
    if (mete_is_broken(piece)) {
        return false;
    }
    node = piece->node;
    mete_quote(parse, piece->span, quote);
    if (node->op == METE_OP_CONSTANT && node->unit == METE_UNIT_WORKDAYS) {
        mete_advise(parse, piece->span, "phrase_period",
                    "工作日写作“工作日数(甲日, 乙日)”",
                    "工作日“%s”不能这样使用", quote);
        return false;
    }
    if (node->op != METE_OP_CONSTANT
        || (node->unit != METE_UNIT_DAYS && node->unit != METE_UNIT_MONTHS)) {
        mete_advise(parse, piece->span, "phrase_period", hint,
                    "“%s”不是确定的日、月或者年", quote);
        return false;
    }
    *period =
        node->unit == METE_UNIT_DAYS ? METE_PERIOD_DAYS : METE_PERIOD_MONTHS;
    *value = node->value / METE_DECIMAL_ONE;
    if (node->value % METE_DECIMAL_ONE != 0 || node->value < 0
        || *value > 1000000) {
        mete_advise(parse, piece->span, "phrase_period", hint,
                    "“%s”要是整日或者整月", quote);
        return false;
    }
    return true;
}
