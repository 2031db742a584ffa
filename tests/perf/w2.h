/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * W2, one of many items: what the generated C functions are given and give.
 *
 * generate.c writes every item twice, as Lua for libmete and as a C function,
 * over the same thirteen facts.
 */
#ifndef METE_TESTS_PERF_W2_H
#define METE_TESTS_PERF_W2_H

#include <stdbool.h>
#include <stdint.h>

enum { W2_TIERS = 5, W2_FLAGS = 5, W2_GAP = 9 /* METE_OUTCOME_GAP */ };

typedef struct {
    int64_t goods_value;   /* fen */
    int64_t illegal_gains;
    int64_t count;
    int64_t area;          /* square metres */
    uint8_t flags[W2_FLAGS];
    uint8_t party;         /* of 3 */
    uint8_t place;         /* of 4 */
    uint8_t harm;          /* of 4 */
    uint8_t impact;        /* of 3 */
} w2_facts;

typedef struct {
    uint32_t rule;         /* item times W2_TIERS plus tier */
    bool truth;
} w2_reason;

typedef struct {
    int32_t outcome;
    int32_t tier;          /* -1: none */
    int64_t min;           /* fen; -1: no fine */
    int64_t max;
    uint32_t basis_count;
    uint32_t reason_count;
    uint32_t basis[2];
    w2_reason reasons[W2_TIERS];
} w2_result;

typedef void (*w2_item)(const w2_facts *facts, w2_result *result);

/* Of the generated object. */
extern const w2_item w2_items[];
extern const uint32_t w2_item_count;

#endif
