/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Dimensions: what an amount counts, and which amounts may meet.
 *
 * The first few are the law's own; every other unit that a fact declares
 * (平方米, 亩, 吨, 个 …) is a dimension of its own, numbered from
 * METE_UNIT_DECLARED in declared order.
 */
#ifndef METE_MODEL_UNIT_H
#define METE_MODEL_UNIT_H

typedef int mete_unit;

enum {
    METE_UNIT_NONE,     /* a bare number: a count or a fact without a unit */
    METE_UNIT_MONEY,    /* 元 */
    METE_UNIT_RATIO,    /* 1 = 100% = 1倍 */
    METE_UNIT_DAYS,     /* 日 */
    METE_UNIT_WORKDAYS, /* 工作日 */
    METE_UNIT_MONTHS,   /* 个月; 年 is twelve of them */
    METE_UNIT_TIMES,    /* 次 */
    METE_UNIT_AGE,      /* 周岁 */
    METE_UNIT_DECLARED
};

#endif
