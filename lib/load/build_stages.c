/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Later stages of an item as they are declared: what reads as if it replaced
 * an earlier stage and does not, what would come to nothing.
 */
#include "load/build.h"

static bool is_later(const mete_part *part)
{
    return part->after.root != NULL;
}

/* The earlier stage that it replaces; else *other is one of another bearer,
 * NULL if there is none. */
static const mete_part *find_earlier(const mete_item *item,
                                     const mete_part *later,
                                     const mete_part **other)
{
    *other = NULL;
    for (size_t i = 0; i < item->part_count; i++) {
        const mete_part *part = &item->parts[i];

        if (is_later(part)) {
            continue;
        }
        if (g_strcmp0(part->on, later->on) == 0) {
            return part;
        }
        if (*other == NULL || part->on == NULL) {
            *other = part;
        }
    }
    return NULL;
}

static bool has_order(const mete_item *item)
{
    for (size_t i = 0; i < item->part_count; i++) {
        for (size_t j = 0; j < item->parts[i].entry_count; j++) {
            if (item->parts[i].entries[j].kind == METE_PENALTY_ORDER) {
                return true;
            }
        }
    }
    return false;
}

/* One names who bears it, the other does not: they are two. */
static void warn_bearer(mete_build *build, const mete_declaration *at)
{
    mete_place place = mete_declaration_place(at);

    mete_faults_warn(build->faults, "stage_of_another", &place,
                     "说的是同一主体，就在两处写同样的 on；"
                     "不是同一主体，就在没有写的一处补上 on",
                     "写了 after 的 part 和前一阶段的 part，"
                     "一个写了 on，一个没有：不算同一主体，后者不代替前者");
}

static void warn_nothing(mete_build *build, const mete_declaration *at)
{
    mete_place place = mete_declaration_place(at);

    mete_faults_warn(build->faults, "stage_without_order", &place,
                     "在 statute 里写上 order \"责令改正\"，"
                     "或者加一个不写 after 的 part",
                     "只有写了 after 的阶段，又没有责令："
                     "条件没有成就的时候，这个事项没有结论");
}

void mete_build_check_stage(mete_build *build, const mete_declaration *at,
                            const mete_item *item, const mete_part *part)
{
    const mete_part *other;

    if (!is_later(part) || find_earlier(item, part, &other) != NULL) {
        return;
    }
    if (other != NULL && (other->on == NULL || part->on == NULL)) {
        warn_bearer(build, at);
    } else if (other == NULL && !has_order(item) && part->entry_count > 0) {
        warn_nothing(build, at);
    }
}
