/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What completions have come to before, found by what is left of the decision.
 */
#include "decide/recall.h"

#include "decide/residue.h"

#include <string.h>

/* Of so many places some have to be found again, and so many are kept. */
enum { TRIED = 16384, FOUND_LEAST = TRIED / 256, KEPT_MOST = 32768 };

struct mete_recall {
    mete_evaluation *e;
    const mete_item_plan *item; /* whose residue is written … */
    const mete_document *document;
    bool lost; /* … and something is open that it does not write */
    mete_verdict *hull;
    uint8_t *seen;
    mete_diagram *diagram;
    mete_residue *residue;
    GByteArray *bytes; /* the residue of the place at hand … */
    guint hash;
    bool asked;           /* … if it can be recalled */
    GHashTable *places;   /* mete_recalled */
    GPtrArray *under_way; /* mete_recalled: places that are open */
    uint8_t *again;       /* room for truths, by trace */
    mete_arena *arena;
    uint32_t tried;
    uint32_t found;
};

static guint place_hash(gconstpointer place)
{
    return ((const mete_recalled *)place)->hash;
}

static gboolean place_equal(gconstpointer x, gconstpointer y)
{
    const mete_recalled *a = x;
    const mete_recalled *b = y;
    return a->hash == b->hash && a->size == b->size
        && memcmp(a->residue, b->residue, a->size) == 0;
}

static guint hash_bytes(const uint8_t *bytes, size_t size)
{
    const uint64_t prime = UINT64_C(0x9e3779b97f4a7c15);
    uint64_t hash = size;
    for (size_t i = 0; i < size; i += sizeof hash) {
        uint64_t word = 0;
        memcpy(&word, bytes + i, MIN(sizeof word, size - i));
        hash = (hash ^ word) * prime;
        hash ^= hash >> 29;
    }
    return (guint)(hash >> 32);
}

mete_recall *mete_recall_new(mete_evaluation *e, mete_verdict *hull,
                             uint8_t *seen, mete_diagram *diagram,
                             const GArray *open)
{
    mete_residue *residue = mete_residue_new(e);
    if (residue == NULL
        || !mete_residue_knows(
            residue, (const uint32_t *)(const void *)open->data, open->len)) {
        mete_residue_free(residue);
        return NULL;
    }
    mete_recall *recall = g_new0(mete_recall, 1);
    recall->e = e;
    recall->item = e->item;
    recall->document = e->document;
    recall->hull = hull;
    recall->seen = seen;
    recall->diagram = diagram;
    recall->residue = residue;
    recall->bytes = g_byte_array_new();
    recall->places = g_hash_table_new(place_hash, place_equal);
    recall->under_way = g_ptr_array_new();
    recall->again = g_new(uint8_t, e->item->trace_count + 1);
    recall->arena = mete_arena_new();
    return recall;
}

void mete_recall_free(mete_recall *recall)
{
    if (recall == NULL) {
        return;
    }
    mete_residue_free(recall->residue);
    g_byte_array_free(recall->bytes, TRUE);
    g_hash_table_destroy(recall->places);
    g_ptr_array_free(recall->under_way, TRUE);
    g_free(recall->again);
    mete_arena_free(recall->arena);
    g_free(recall);
}

static bool pays(const mete_recall *recall)
{
    return recall->tried < TRIED || recall->found >= FOUND_LEAST;
}

/* A fact whose `when` is open is open whatever value it has. */
static bool some_open(const mete_recall *recall, const mete_way *way)
{
    for (uint32_t i = 0; i < way->count; i++) {
        const mete_slot *slot = &recall->e->slots[way->facts[i]];
        if (slot->lo != slot->hi) {
            return true;
        }
    }
    return false;
}

/* Whatever tells two places apart was open where their ways part.  If it is
 * not written there, it never is, and nothing more is recalled. */
static bool is_lost(mete_recall *recall)
{
    const mete_evaluation *e = recall->e;
    recall->lost |= e->item != recall->item || e->document != recall->document
                 || e->open_count >= METE_OPEN_MAX
                 || !mete_residue_knows(recall->residue, e->open,
                                        e->open_count);
    return recall->lost;
}

mete_recalled *mete_recall_find(mete_recall *recall, const mete_way *way,
                                guint completions)
{
    recall->asked =
        !is_lost(recall) && pays(recall) && !some_open(recall, way);
    if (!recall->asked) {
        return NULL;
    }
    GByteArray *bytes = recall->bytes;
    g_byte_array_set_size(bytes, 0);
    g_byte_array_append(bytes, (const guint8 *)&completions,
                        sizeof completions);
    mete_residue_write(recall->residue, bytes);
    recall->hash = hash_bytes(bytes->data, bytes->len);
    mete_recalled asked = {
        .hash = recall->hash, .size = bytes->len, .residue = bytes->data};
    mete_recalled *place = g_hash_table_lookup(recall->places, &asked);
    recall->tried++;
    recall->found += place != NULL;
    return place;
}

static void add_way(mete_recall *recall, mete_recalled *place,
                    const mete_way *way, mete_node *node)
{
    mete_reached *reached = mete_arena_alloc(recall->arena, sizeof *reached);
    reached->way.facts = mete_arena_copy(recall->arena, way->facts,
                                         way->count * sizeof way->facts[0]);
    reached->way.count = way->count;
    reached->node = node;
    reached->next = place->reached;
    place->reached = reached;
}

bool mete_recall_open(mete_recall *recall, const mete_way *way)
{
    if (!recall->asked
        || g_hash_table_size(recall->places) + recall->under_way->len
               >= KEPT_MOST) {
        return false;
    }
    mete_arena *arena = recall->arena;
    mete_recalled *place = mete_arena_alloc(arena, sizeof *place);
    place->hash = recall->hash;
    place->size = recall->bytes->len;
    place->residue =
        mete_arena_copy(arena, recall->bytes->data, recall->bytes->len);
    place->seen = mete_arena_alloc(arena, recall->e->item->trace_count);
    place->lacks = mete_arena_alloc(arena, mete_verdict_used(recall->hull));
    add_way(recall, place, way, NULL);
    g_ptr_array_add(recall->under_way, place);
    return true;
}

/* The innermost of the places that are open. */
static mete_recalled *innermost(const mete_recall *recall)
{
    guint count = recall->under_way->len;
    return count > 0 ? g_ptr_array_index(recall->under_way, count - 1) : NULL;
}

static void join_bytes(uint8_t *into, const uint8_t *from, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        into[i] |= from[i];
    }
}

/* More lies behind the place that is open, if any is. */
static void add_behind(mete_recall *recall, const uint8_t *seen,
                       const uint8_t *lacks)
{
    mete_recalled *place = innermost(recall);
    if (place != NULL) {
        join_bytes(place->seen, seen, recall->e->item->trace_count);
        join_bytes(place->lacks, lacks, mete_verdict_used(recall->hull));
    }
}

void mete_recall_leaf(mete_recall *recall)
{
    mete_recalled *place = innermost(recall);
    if (place != NULL) {
        join_bytes(place->seen, recall->e->truths,
                   recall->e->item->trace_count);
        mete_verdict_lacks(recall->e->verdict, place->lacks);
    }
}

void mete_recall_close(mete_recall *recall, mete_node *node, uint32_t leaves)
{
    mete_recalled *place = innermost(recall);
    place->reached->node = node;
    place->leaves = leaves;
    g_ptr_array_set_size(recall->under_way, (gint)recall->under_way->len - 1);
    g_hash_table_add(recall->places, place);
    add_behind(recall, place->seen, place->lacks);
}

static bool same_way(const mete_way *a, const mete_way *b)
{
    return a->count == b->count
        && memcmp(a->facts, b->facts, a->count * sizeof a->facts[0]) == 0;
}

/* The node that was reached on the same way, or is moved to it. */
static mete_node *node_on(mete_recall *recall, mete_recalled *place,
                          const mete_way *way)
{
    const mete_reached *reached = place->reached;
    while (reached != NULL && !same_way(&reached->way, way)) {
        reached = reached->next;
    }
    if (reached != NULL) {
        return reached->node;
    }
    mete_node *node = mete_diagram_move(recall->diagram, place->reached->node,
                                        &place->reached->way, way);
    add_way(recall, place, way, node);
    return node;
}

mete_node *mete_recall_again(mete_recall *recall, mete_recalled *place,
                             const mete_way *way)
{
    uint32_t count = recall->e->item->trace_count;
    memcpy(recall->again, place->seen, count);
    mete_residue_settle(recall->residue, recall->again);
    join_bytes(recall->seen, recall->again, count);
    mete_verdict_join_again(recall->hull, place->lacks);
    add_behind(recall, recall->again, place->lacks);
    return recall->diagram != NULL ? node_on(recall, place, way) : NULL;
}
