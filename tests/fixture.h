/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A small rulebook made by hand, for tests of what lies below load/: a score
 * of facts of every kind and a few items, no rules and no tables.
 */
#ifndef METE_TESTS_FIXTURE_H
#define METE_TESTS_FIXTURE_H

#include "model/case.h"

/* Numbers of its facts. */
enum {
    FIXTURE_PARTY,      /* choice 当事人类型: citizen … organization */
    FIXTURE_BIRTH_DATE, /* date 出生日期 */
    FIXTURE_ACT_END,    /* date 违法行为终了日, may be absent */
    FIXTURE_DISCOVERED_ON, /* date 发现日期 */
    FIXTURE_FILED_ON,      /* date 立案日期, presumed absent */
    FIXTURE_DECIDED_ON, /* date 作出决定日期 (alias 决定日期), likewise */
    FIXTURE_GOODS_VALUE,   /* money 货值金额 (alias 货值) */
    FIXTURE_ILLEGAL_GAINS, /* money 违法所得, may be absent, undeterminable */
    FIXTURE_AREA,       /* number 占地面积 in 平方米, at most 100万 */
    FIXTURE_HARM,       /* scale 危害后果: 无 轻微 较重 严重 */
    FIXTURE_PROMISED,   /* flag 已作出承诺, opposite 未作出承诺 */
    FIXTURE_GRAVE_CASE, /* judgement 情节严重 */
    FIXTURE_PRIORS,     /* events 以往同类违法 */
    FIXTURE_CRIME,      /* flag 涉嫌犯罪, presumed false */
    FIXTURE_OVERDUE,    /* number 逾期时间 in 年 */
    FIXTURE_CONTENT,    /* number 超标比例 in %, from -50 % on */
    FIXTURE_STAFF,      /* count 从业人数, no unit */
    FIXTURE_RIVERBANK,  /* question 在河道管理范围内 */
    FIXTURE_REMARK,     /* text 备注 */
    FIXTURE_MU,         /* number 面积 in 亩, only in FIXTURE_ITEM */
    FIXTURE_FACTS
};

#define FIXTURE_ITEM "market.food.125.1.1"
#define FIXTURE_TWO_VERSIONS "eia.31.1" /* two items bear this id */

/* Sealed, with one reference. */
mete_rulebook *fixture_rulebook(void);

/* How many facts of a case have been given. */
size_t fixture_given(const mete_case *the_case);

/* Likewise with `count` items more, "dept.nnnnn.1.1". */
mete_rulebook *fixture_rulebook_with(size_t count);

#endif
