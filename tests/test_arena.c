/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The arena: memory is zeroed, aligned, never shared, and stays in place,
 * whatever the order of sizes.
 */
#include "base/arena.h"

#include <check.h>
#include <glib.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

Suite *test_arena_suite(void);

/* One check for a whole block: a check for each byte takes seconds. */
static bool holds_only(const unsigned char *memory, size_t bytes,
                       unsigned char value)
{
    for (size_t i = 0; i < bytes; i++) {
        if (memory[i] != value) {
            return false;
        }
    }
    return true;
}

START_TEST(test_alloc_is_zeroed_and_aligned)
{
    static const size_t sizes[] = {0,     1,     15,    16,    17,    4095,
                                   8191,  8192,  8193,  32767, 32768, 32769,
                                   65535, 65536, 65537, 1000000};
    mete_arena *arena = mete_arena_new();

    for (size_t round = 0; round < 3; round++) {
        for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++) {
            unsigned char *memory = mete_arena_alloc(arena, sizes[i]);

            ck_assert_ptr_nonnull(memory);
            ck_assert_uint_eq((uintptr_t)memory % 16, 0);
            ck_assert(holds_only(memory, sizes[i], 0));
            memset(memory, 0xA5, sizes[i]);
        }
    }
    mete_arena_free(arena);
}
END_TEST

START_TEST(test_alloc_keeps_blocks_apart)
{
    enum { BLOCKS = 5000 };
    static unsigned char *blocks[BLOCKS];
    static size_t sizes[BLOCKS];
    mete_arena *arena = mete_arena_new();
    GRand *random = g_rand_new_with_seed(1);

    for (size_t i = 0; i < BLOCKS; i++) {
        sizes[i] =
            (size_t)g_rand_int_range(random, 0, i % 100 == 0 ? 70000 : 300);
        blocks[i] = mete_arena_alloc(arena, sizes[i]);
        memset(blocks[i], (int)(i % 251), sizes[i]);
    }
    for (size_t i = 0; i < BLOCKS; i++) {
        ck_assert(holds_only(blocks[i], sizes[i], (unsigned char)(i % 251)));
    }
    g_rand_free(random);
    mete_arena_free(arena);
}
END_TEST

START_TEST(test_alloc_of_nothing_is_an_address_of_its_own)
{
    mete_arena *arena = mete_arena_new();
    void *first = mete_arena_alloc(arena, 0);

    ck_assert_ptr_nonnull(first);
    ck_assert_ptr_ne(first, mete_arena_alloc(arena, 0));
    ck_assert_ptr_ne(first, mete_arena_alloc(arena, 1));
    mete_arena_free(arena);
}
END_TEST

START_TEST(test_copies_are_equal_and_independent)
{
    mete_arena *arena = mete_arena_new();
    char text[] = "量罚";
    char *copy = mete_arena_strdup(arena, text);
    char *data = mete_arena_copy(arena, "a\0b", 3);

    text[0] = 'x';
    ck_assert_str_eq(copy, "量罚");
    ck_assert_mem_eq(data, "a\0b", 3);
    ck_assert_str_eq(mete_arena_strdup(arena, ""), "");
    ck_assert_str_eq(mete_arena_strndup(arena, "abcdef", 3), "abc");
    ck_assert_str_eq(mete_arena_strndup(arena, "ab", 10), "ab");
    ck_assert_str_eq(mete_arena_strndup(arena, "ab", 0), "");
    mete_arena_free(arena);
}
END_TEST

START_TEST(test_copies_of_null_are_null)
{
    mete_arena *arena = mete_arena_new();

    ck_assert_ptr_null(mete_arena_copy(arena, NULL, 0));
    ck_assert_ptr_null(mete_arena_strdup(arena, NULL));
    ck_assert_ptr_null(mete_arena_strndup(arena, NULL, 5));
    ck_assert_uint_eq(mete_arena_size(arena), 0);
    mete_arena_free(arena);
}
END_TEST

START_TEST(test_size_covers_what_was_asked_for)
{
    mete_arena *arena = mete_arena_new();
    size_t asked = 0;

    ck_assert_uint_eq(mete_arena_size(arena), 0);
    for (size_t i = 1; i < 2000; i++) {
        mete_arena_alloc(arena, i);
        asked += i;
        ck_assert_uint_ge(mete_arena_size(arena), asked);
        ck_assert_uint_le(mete_arena_size(arena), asked + 15 * i);
    }
    mete_arena_free(arena);
}
END_TEST

START_TEST(test_free_of_null_does_nothing)
{
    mete_arena_free(NULL);
    mete_arena_free(mete_arena_new());
}
END_TEST

Suite *test_arena_suite(void)
{
    Suite *suite = suite_create("arena");
    TCase *tests = tcase_create("arena");

    tcase_add_test(tests, test_alloc_is_zeroed_and_aligned);
    tcase_add_test(tests, test_alloc_keeps_blocks_apart);
    tcase_add_test(tests, test_alloc_of_nothing_is_an_address_of_its_own);
    tcase_add_test(tests, test_copies_are_equal_and_independent);
    tcase_add_test(tests, test_copies_of_null_are_null);
    tcase_add_test(tests, test_size_covers_what_was_asked_for);
    tcase_add_test(tests, test_free_of_null_does_nothing);
    tcase_set_timeout(tests, 120);
    suite_add_tcase(suite, tests);
    return suite;
}
