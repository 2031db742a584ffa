/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Cutting the domain of an unknown fact into cells at the constants of the
 * phrases that read it; where a phrase compares more than one fact with a
 * constant, its turning point is searched for by halving.
 */
#include "decide/cells.h"

#include "decide/direction.h"
#include "decide/windows.h"

/* One fact being cut. */
typedef struct {
    mete_cutting *cutting;
    const mete_fact *fact;
    int64_t lo; /* real values of the slot */
    int64_t hi;
    int64_t grain;  /* smallest step between two values */
    bool corners;   /* some open amount reads it */
    GArray *starts; /* int64_t: first values of cells */
} cut;

bool mete_cells_reads(const mete_evaluation *e, uint32_t cold,
                      const mete_fact *fact)
{
    const mete_slice_cold *slice = &e->plan->expressions[cold];
    for (uint32_t i = 0; i < slice->use_count; i++) {
        if (e->plan->uses[slice->uses + i] == (uint32_t)fact->index) {
            return true;
        }
    }
    return false;
}

int64_t mete_cells_grain(const mete_fact *fact)
{
    return fact->kind == METE_FACT_MONEY ? METE_DECIMAL_FEN
         : fact->kind == METE_FACT_COUNT ? METE_DECIMAL_ONE
                                         : 1;
}

/* Real values of the slot, without absent and undeterminable. */
static void read_domain(cut *c)
{
    const mete_evaluation *e = c->cutting->e;
    const mete_slot *slot = &e->slots[c->fact->index];
    c->lo = slot->lo;
    c->hi = slot->hi;
    for (uint32_t i = 0; i < e->item->when_count; i++) {
        if (e->item->whens[i].fact == (uint32_t)c->fact->index) {
            c->lo = e->wide[i].lo;
        }
    }
    if (c->lo <= METE_NO_VALUE) {
        c->lo = c->fact->min;
    }
}

/* A cell starts at the first value that is not below `value`. */
static void start_at(cut *c, int64_t value)
{
    if (value > INT64_MAX - c->grain) {
        return;
    }
    int64_t over = ((value % c->grain) + c->grain) % c->grain;
    int64_t start = over == 0 ? value : value - over + c->grain;
    if (start > c->lo && start <= c->hi) {
        g_array_append_val(c->starts, start);
    }
}

static void start_after(cut *c, int64_t value)
{
    if (value < INT64_MAX) {
        start_at(c, value + 1);
    }
}

static void cut_comparison(cut *c, mete_comparison comparison, int64_t value)
{
    switch (comparison) {
    case METE_LESS:
    case METE_GREATER_EQUAL:
        start_at(c, value);
        break;
    case METE_LESS_EQUAL:
    case METE_GREATER:
        start_after(c, value);
        break;
    default:
        start_at(c, value);
        start_after(c, value);
        break;
    }
}

static bool is_constant(const mete_expression *x)
{
    return x->op == METE_OP_CONSTANT || x->op == METE_OP_DATE;
}

static mete_comparison mirrored(mete_comparison comparison)
{
    static const mete_comparison mirror[] = {
        METE_GREATER,   METE_GREATER_EQUAL, METE_EQUAL,
        METE_NOT_EQUAL, METE_LESS_EQUAL,    METE_LESS};
    return mirror[comparison];
}

/* The first act for which the window no longer reaches back to the event. */
static int64_t window_left(mete_date event, const mete_expression *count)
{
    mete_date act;
    switch (count->window) {
    case METE_WINDOW_YEAR:
        return mete_date_year_end(event) + 1;
    case METE_WINDOW_ROLLING:
        break;
    default:
        return INT64_MAX;
    }
    if (count->period == METE_PERIOD_DAYS) {
        return (int64_t)event + count->value + 1;
    }
    act = mete_date_add_months(event, count->value);
    while (act < METE_DATE_MAX
           && mete_date_add_months(act, -count->value) <= event) {
        act++; /* a few days, where months are of unequal length */
    }
    return act;
}

/* Known events are counted anew where one enters or leaves the window. */
static void cut_count(cut *c, const mete_expression *x)
{
    const mete_evaluation *e = c->cutting->e;
    const mete_slot *slot = &e->slots[x->fact->index];
    if (c->fact->kind != METE_FACT_DATE || slot->lo != slot->hi
        || slot->lo <= METE_NO_VALUE || slot->lo >= METE_COMPLETION_BASE) {
        return;
    }
    const mete_events *events = &e->the_case->events[slot->lo - 1];
    for (size_t i = 0; i < events->count; i++) {
        start_after(c, events->days[i]);
        start_at(c, window_left(events->days[i], x));
    }
}

/* Constants that the fact is compared with directly. */
static void cut_tree(cut *c, const mete_expression *x)
{
    if (x->op == METE_OP_COMPARE) {
        const mete_expression *a = x->children[0];
        const mete_expression *b = x->children[1];
        if (a->op == METE_OP_FACT && a->fact == c->fact && is_constant(b)) {
            cut_comparison(c, x->comparison, b->value);
        } else if (b->op == METE_OP_FACT && b->fact == c->fact
                   && is_constant(a)) {
            cut_comparison(c, mirrored(x->comparison), a->value);
        }
    } else if ((x->op == METE_OP_HAS || x->op == METE_OP_LACKS)
               && x->fact == c->fact) {
        start_at(c, 0);
        start_after(c, 0);
    }
    if (x->op == METE_OP_COUNT) {
        cut_count(c, x);
    }
    for (size_t i = 0; i < x->child_count; i++) {
        cut_tree(c, x->children[i]);
    }
}

static bool reads_term(const mete_expression *x)
{
    if (x->op == METE_OP_TERM || x->op == METE_OP_HAS_TERM
        || x->op == METE_OP_LACKS_TERM) {
        return true;
    }
    for (size_t i = 0; i < x->child_count; i++) {
        if (reads_term(x->children[i])) {
            return true;
        }
    }
    return false;
}

/* Is another unknown fact read beside this one?  What stands in for an act
 * without end is not read while the act has one. */
static bool entangled(const cut *c, uint32_t cold)
{
    const mete_evaluation *e = c->cutting->e;
    const mete_known_facts *known = &e->rulebook->known;
    const mete_slice_cold *slice = &e->plan->expressions[cold];
    bool ended = known->act_end != NULL
              && e->slots[known->act_end->index].lo != METE_VALUE_ABSENT;
    for (uint32_t i = 0; i < slice->use_count; i++) {
        uint32_t use = e->plan->uses[slice->uses + i];
        const mete_fact *fact = e->rulebook->facts[use];
        bool stand_in =
            ended && (fact == known->decided_on || fact == known->discovered_on)
            && !mete_windows_reads(slice->root, fact);
        if (fact != c->fact && !stand_in
            && e->slots[use].lo != e->slots[use].hi) {
            return true;
        }
    }
    return false;
}

static mete_truth truth_at(const cut *c, const mete_slice *atom, int64_t value)
{
    mete_evaluation *e = c->cutting->e;
    mete_slot *slot = &e->slots[c->fact->index];
    mete_slot before = *slot;
    slot->lo = slot->hi = value;
    mete_truth truth = mete_machine_truth(e, atom);
    *slot = before;
    return truth;
}

/* Between lo and hi the truth turns once: finds the first value after. */
static void search_turn(cut *c, const mete_slice *atom, int64_t hi)
{
    mete_truth at_lo = truth_at(c, atom, c->lo);
    if (truth_at(c, atom, hi) == at_lo) {
        return;
    }
    int64_t low = c->lo / c->grain;
    int64_t high = hi / c->grain;
    while (high - low > 1) {
        int64_t middle = low + (high - low) / 2;
        if (truth_at(c, atom, middle * c->grain) == at_lo) {
            low = middle;
        } else {
            high = middle;
        }
    }
    start_at(c, high * c->grain);
}

static bool cut_atom(cut *c, const mete_slice *atom)
{
    const mete_evaluation *e = c->cutting->e;
    const mete_expression *root = e->plan->expressions[atom->cold].root;
    if (!mete_cells_reads(e, atom->cold, c->fact)) {
        return true;
    }
    unsigned way = mete_direction_of_atom(e, root, c->fact);
    if (way == METE_DIRECTION_NONE) {
        return true;
    }
    if (way == METE_DIRECTION_MIXED || reads_term(root)
        || entangled(c, atom->cold)) {
        return false;
    }
    int64_t hi = c->hi == METE_VALUE_UNBOUNDED
                   ? (INT64_MAX - c->grain) / c->grain * c->grain
                   : c->hi;
    search_turn(c, atom, hi);
    return true;
}

/* Is the fact read by a function of the tree as a number or a day?  Where
 * such a function turns, nobody knows. */
static bool is_opaque(const cut *c, const mete_expression *x)
{
    if (x->op == METE_OP_OPAQUE) {
        return mete_direction(c->cutting->e, x, c->fact, true)
            != METE_DIRECTION_NONE;
    }
    for (size_t i = 0; i < x->child_count; i++) {
        if (is_opaque(c, x->children[i])) {
            return true;
        }
    }
    return false;
}

static bool cut_slice(cut *c, uint32_t cold)
{
    const mete_evaluation *e = c->cutting->e;
    const mete_slice_cold *slice = &e->plan->expressions[cold];
    if (!mete_cells_reads(e, cold, c->fact)) {
        return true;
    }
    if (slice->opaque && is_opaque(c, slice->root)) {
        return false;
    }
    if (slice->root->type == METE_TYPE_AMOUNT) {
        c->corners = true;
        if (mete_direction(e, slice->root, c->fact, true)
            == METE_DIRECTION_MIXED) {
            return false;
        }
    }
    cut_tree(c, slice->root);
    for (uint32_t i = 0; i < slice->atom_count; i++) {
        if (!cut_atom(c, &e->plan->atoms[slice->atoms + i])) {
            return false;
        }
    }
    return true;
}

static gint compare_values(gconstpointer a, gconstpointer b)
{
    int64_t x = *(const int64_t *)a;
    int64_t y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

static void add_point(const mete_cutting *cutting, int64_t value)
{
    mete_slot point = {value, value};
    g_array_append_val(cutting->points, point);
}

/* Nothing and without bound stay what they are under every share, so a fact
 * that changes a share shows only in between. */
static void add_inner_point(const cut *c, int64_t start)
{
    const int64_t far = INT64_C(1000000) * METE_DECIMAL_ONE;
    if (start < METE_VALUE_UNBOUNDED - far) {
        add_point(c->cutting, start + far);
    }
}

static void add_cells(cut *c)
{
    g_array_append_val(c->starts, c->lo);
    g_array_sort(c->starts, compare_values);
    for (guint i = 0; i < c->starts->len; i++) {
        int64_t start = g_array_index(c->starts, int64_t, i);
        bool last = i + 1 == c->starts->len;
        int64_t next = last ? 0 : g_array_index(c->starts, int64_t, i + 1);
        if (!last && next == start) {
            continue;
        }
        int64_t end = last ? c->hi : next - c->grain;
        add_point(c->cutting, start);
        if (c->corners && start < end - c->grain) {
            /* amounts that are cut off at both ends differ only inside */
            add_point(c->cutting, start + c->grain);
        }
        if (c->corners && end == METE_VALUE_UNBOUNDED) {
            add_inner_point(c, start);
        }
        if (c->corners && end != start) {
            add_point(c->cutting, end);
        }
    }
}

/* A fact of values that are compared: money, number, count, date. */
static bool cut_ordered(mete_cutting *cutting, const mete_fact *fact)
{
    cut c = {cutting, fact, 0, 0, mete_cells_grain(fact), false, NULL};
    bool fits = true;
    c.starts = g_array_new(FALSE, FALSE, sizeof(int64_t));
    read_domain(&c);
    for (size_t i = 0; i < cutting->open_count && fits; i++) {
        fits = cut_slice(&c, cutting->open[i]);
    }
    if (fits) {
        add_cells(&c);
    }
    g_array_free(c.starts, TRUE);
    return fits;
}

/* A fact of few values: each is a cell. */
static void cut_listed(mete_cutting *cutting, const mete_fact *fact)
{
    cut c = {cutting, fact, 0, 0, 1, false, NULL};
    read_domain(&c);
    for (int64_t value = c.lo; value <= c.hi; value++) {
        add_point(cutting, value);
    }
}

static void cut_text(mete_cutting *cutting)
{
    add_point(cutting, 1);
}

static bool cut_values(mete_cutting *cutting, const mete_fact *fact)
{
    switch (fact->kind) {
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        cut_listed(cutting, fact);
        return true;
    case METE_FACT_TEXT:
        cut_text(cutting);
        return true;
    case METE_FACT_EVENTS:
        return mete_windows_cut(cutting, fact);
    default:
        return cut_ordered(cutting, fact);
    }
}

bool mete_cells_cut(mete_cutting *cutting, const mete_fact *fact)
{
    const mete_slot slot = cutting->e->slots[fact->index];
    guint before = cutting->points->len;
    if (slot.lo == METE_VALUE_ABSENT && fact->kind != METE_FACT_EVENTS) {
        add_point(cutting, METE_VALUE_ABSENT);
    }
    if (slot.lo <= METE_NO_VALUE && fact->may_be_undeterminable) {
        add_point(cutting, METE_VALUE_UNDETERMINABLE);
    }
    if (!cut_values(cutting, fact)) {
        g_array_set_size(cutting->points, before);
        return false;
    }
    return true;
}
