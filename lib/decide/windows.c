/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Completions of unknown events.
 *
 * Windows that count back from one act lie inside each other, so the numbers
 * in them never fall from the shorter to the longer one, and every such row
 * of numbers can occur, save where the day of the act says that a window has
 * no day in it (本年度 on the first of January) or is the same as another.
 * Numbers beyond the largest that a phrase asks for make no difference.
 */
#include "decide/windows.h"

enum { WINDOWS_MAX = 8, COUNT_MAX = 40 };

typedef struct {
    mete_cutting *cutting;
    const mete_fact *fact;
    const mete_expression *windows[WINDOWS_MAX];
    int64_t starts[WINDOWS_MAX]; /* order: later starts are shorter */
    int window_count;
    bool act_known; /* then starts are days */
    int64_t act;
    int most; /* counts 0 … most are told apart */
    bool any; /* some phrase asks whether there are any */
    bool fits;
} collecting;

bool mete_windows_reads(const mete_expression *x, const mete_fact *fact)
{
    if (x->fact == fact) {
        return true;
    }
    for (size_t i = 0; i < x->child_count; i++) {
        if (mete_windows_reads(x->children[i], fact)) {
            return true;
        }
    }
    return false;
}

static void add_window(collecting *c, const mete_expression *count)
{
    for (int i = 0; i < c->window_count; i++) {
        if (mete_same_window(c->windows[i], count)) {
            return;
        }
    }
    if (c->window_count == WINDOWS_MAX) {
        c->fits = false;
        return;
    }
    c->windows[c->window_count++] = count;
}

/* 次数(…) against a constant. */
static void add_comparison(collecting *c, const mete_expression *count,
                           const mete_expression *constant)
{
    int64_t whole = constant->value / METE_DECIMAL_ONE;
    if (whole > COUNT_MAX - 2) {
        c->fits = false;
        return;
    }
    if (whole + 2 > c->most) {
        c->most = (int)whole + 2;
    }
    add_window(c, count);
}

static bool counts(const collecting *c, const mete_expression *x)
{
    return x->op == METE_OP_COUNT && x->fact == c->fact;
}

static void collect(collecting *c, const mete_expression *x)
{
    if (x->op == METE_OP_COMPARE) {
        const mete_expression *a = x->children[0];
        const mete_expression *b = x->children[1];
        if (counts(c, a) && b->op == METE_OP_CONSTANT) {
            add_comparison(c, a, b);
            return;
        }
        if (counts(c, b) && a->op == METE_OP_CONSTANT) {
            add_comparison(c, b, a);
            return;
        }
    }
    if (counts(c, x)) {
        c->fits = false; /* the number itself goes into an amount */
    }
    if ((x->op == METE_OP_HAS || x->op == METE_OP_LACKS)
        && x->fact == c->fact) {
        c->any = true;
    }
    for (size_t i = 0; i < x->child_count; i++) {
        collect(c, x->children[i]);
    }
}

/* Where a window starts when the act is on a fixed day: only for order. */
static int64_t start_of(const mete_expression *window, mete_date act)
{
    switch (window->window) {
    case METE_WINDOW_ROLLING:
        return window->period == METE_PERIOD_MONTHS
                 ? mete_date_add_months(act, -window->value)
                 : mete_date_add_days(act, -window->value);
    case METE_WINDOW_YEAR:
        return mete_date_year_start(act);
    case METE_WINDOW_SINCE:
        return window->value;
    default:
        return METE_DATE_MIN;
    }
}

/* Without the day of the act only windows of one kind have a sure order. */
static bool ordered_without_act(const collecting *c)
{
    const mete_expression *first = NULL;
    for (int i = 0; i < c->window_count; i++) {
        const mete_expression *window = c->windows[i];
        if (window->window == METE_WINDOW_ALL) {
            continue;
        }
        if (first != NULL
            && (window->window != METE_WINDOW_ROLLING
                || first->window != METE_WINDOW_ROLLING
                || window->period != first->period)) {
            return false;
        }
        first = window;
    }
    return true;
}

static bool order_windows(collecting *c)
{
    const mete_evaluation *e = c->cutting->e;
    const mete_fact *end = e->rulebook->known.act_end;
    const mete_slot *act = end != NULL ? &e->slots[end->index] : NULL;
    bool known = act != NULL && act->lo == act->hi && act->lo > INT32_MIN;
    if (!known && !ordered_without_act(c)) {
        return false;
    }
    mete_date day = known ? (mete_date)act->lo : 0;
    c->act_known = known;
    c->act = day;
    for (int i = 0; i < c->window_count; i++) {
        const mete_expression *window = c->windows[i];
        int64_t start = start_of(window, day);
        int at = i;
        for (; at > 0 && c->starts[at - 1] < start; at--) {
            c->starts[at] = c->starts[at - 1];
            c->windows[at] = c->windows[at - 1];
        }
        c->starts[at] = start;
        c->windows[at] = window;
    }
    return true;
}

static void add_completion(collecting *c, const mete_expression **windows,
                           const int *numbers)
{
    mete_cutting *cutting = c->cutting;
    mete_events_completion completion = {
        windows,
        mete_arena_copy(cutting->arena, numbers,
                        (size_t)(c->window_count + 1) * sizeof(int)),
        (size_t)c->window_count, numbers[c->window_count] > 0};
    g_array_append_val(cutting->completions, completion);
    mete_slot point;
    point.lo = point.hi =
        METE_COMPLETION_BASE + (int64_t)cutting->completions->len - 1;
    g_array_append_val(cutting->points, point);
}

/* How many events there can be in a window of which the next shorter one
 * holds `least`. */
static int most_in(const collecting *c, int at, int least)
{
    bool empty = c->act_known && c->starts[at] >= c->act;
    bool same = c->act_known && at > 0 && c->starts[at] == c->starts[at - 1];

    return empty || same ? least : c->most;
}

/* Every row of numbers that does not fall; one place beyond the windows
 * stands for all events there are. */
static void enumerate(collecting *c, const mete_expression **windows,
                      int *numbers, int at)
{
    int places = c->window_count + 1;
    if (at == places) {
        add_completion(c, windows, numbers);
        return;
    }
    int least = at > 0 ? numbers[at - 1] : 0;
    bool beyond = at == c->window_count;
    int most =
        beyond ? (c->any && least == 0 ? 1 : least) : most_in(c, at, least);
    for (int n = least; n <= most; n++) {
        numbers[at] = n;
        enumerate(c, windows, numbers, at + 1);
    }
}

bool mete_windows_cut(mete_cutting *cutting, const mete_fact *fact)
{
    collecting c = {.cutting = cutting, .fact = fact, .most = 1, .fits = true};
    int numbers[WINDOWS_MAX + 1] = {0};
    const mete_evaluation *e = cutting->e;
    for (size_t i = 0; i < cutting->open_count; i++) {
        collect(&c, e->plan->expressions[cutting->open[i]].root);
    }
    if (!c.fits || !order_windows(&c)) {
        return false;
    }
    const mete_expression **windows =
        mete_arena_copy(cutting->arena, c.windows,
                        (size_t)c.window_count * sizeof c.windows[0]);
    enumerate(&c, windows, numbers, 0);
    return true;
}
