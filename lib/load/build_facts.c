/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Facts: first their names and units, which every phrase needs; what of them
 * is a phrase itself comes in build_fact_values.c.
 */
#include "load/build.h"

#include "base/message.h"
#include "base/text.h"

#include <string.h>

/* A name holds any character but white space and quotation marks. */
static bool is_name(const char *name)
{
    size_t bytes;

    for (const char *at = name; *at != '\0'; at += bytes) {
        uint32_t c = mete_text_next(at, &bytes);

        if (c <= ' ' || c == 0xA0 || c == 0x3000 || c == '"' || c == '\''
            || (c >= 0x2018 && c <= 0x201F) || (c >= 0x300C && c <= 0x300F)) {
            return false;
        }
    }
    return *name != '\0';
}

/* Who has the name already, for the message; NULL if it cannot be told. */
static const mete_fact *owner_of(const mete_build *build, const char *item,
                                 const char *name)
{
    const mete_meaning *meaning = mete_lexicon_find(build->lexicon, item, name);

    return meaning != NULL ? meaning->fact : NULL;
}

static void refuse_name(mete_build *build, const mete_declaration *at,
                        const char *item, const char *name)
{
    const mete_fact *owner = owner_of(build, item, name);
    char *hint = owner == NULL || owner->place.file == NULL
                   ? NULL
                   : g_strdup_printf(_("另一处在 %s 第%d行；"
                                       "换一个名称，或者删去一处"),
                                     owner->place.file, owner->place.line);

    mete_build_fault(build, at, METE_KEY_NONE, "duplicate_name", hint,
                     "名称“%.120s”声明了两次", name);
    g_free(hint);
}

static void add_name(mete_build *build, const mete_declaration *at,
                     const mete_fact *fact, const char *name, bool opposite)
{
    mete_meaning meaning = {
        .fact = fact, .opposite = opposite, .label = fact->label};

    if (!is_name(name)) {
        mete_build_fault(build, at, METE_KEY_NONE, "wrong_name",
                         "名称里不能有空格和引号", "“%.120s”不能作名称", name);
        return;
    }
    if (!mete_lexicon_add_name(build->lexicon, fact->item, name, &meaning)) {
        refuse_name(build, at, fact->item, name);
        return;
    }
    mete_name_index_add(build->rulebook->names, fact->item, name, fact,
                        opposite);
}

static void add_names(mete_build *build, const mete_declaration *at,
                      const mete_fact *fact)
{
    if (fact->name != NULL) {
        add_name(build, at, fact, fact->name, false);
    }
    if (fact->name == NULL || strcmp(fact->name, fact->label) != 0) {
        add_name(build, at, fact, fact->label, false);
    }
    for (size_t i = 0; i < fact->alias_count; i++) {
        add_name(build, at, fact, fact->aliases[i], false);
    }
    if (fact->opposite != NULL) {
        add_name(build, at, fact, fact->opposite, true);
    }
}

/* One label of a choice or scale: "无" or {"none", "无"}. */
static void read_label(mete_build *build, const mete_declaration *at,
                       const mete_declared *value, mete_fact *fact)
{
    size_t n = fact->label_count;
    const char *label = NULL;

    if (value->type == METE_DECLARED_TEXT) {
        label = value->text;
    } else if (value->type == METE_DECLARED_TABLE) {
        fact->label_ids[n] = mete_declaration_item(value->table, 0);
        label = mete_declaration_item(value->table, 1);
    }
    if (label == NULL) {
        return;
    }
    for (size_t i = 0; i < n; i++) {
        if (strcmp(fact->labels[i], label) == 0
            || g_strcmp0(fact->label_ids[i], label) == 0
            || (fact->label_ids[n] != NULL
                && (g_strcmp0(fact->label_ids[i], fact->label_ids[n]) == 0
                    || strcmp(fact->labels[i], fact->label_ids[n]) == 0))) {
            mete_build_fault(build, at, METE_KEY_NONE, "duplicate_name", NULL,
                             "“%s”的选项“%.80s”重复", fact->label, label);
        }
    }
    fact->labels[n] = label;
    fact->label_count++;
}

static void read_labels(mete_build *build, const mete_declaration *at,
                        mete_fact *fact)
{
    if ((fact->kind != METE_FACT_CHOICE && fact->kind != METE_FACT_SCALE)
        || at->count < 2 || at->count > METE_FACT_LABELS_MAX + 1) {
        return;
    }
    fact->labels = mete_build_array(build, at->count - 1, sizeof *fact->labels);
    fact->label_ids =
        mete_build_array(build, at->count - 1, sizeof *fact->label_ids);
    for (size_t i = 1; i < at->count; i++) {
        read_label(build, at, &at->items[i], fact);
    }
}

static void read_unit(mete_build *build, const mete_declaration *at,
                      mete_fact *fact)
{
    mete_display display;

    fact->unit_scale = METE_DECIMAL_ONE;
    fact->unit = METE_UNIT_NONE;
    fact->unit_text = mete_declaration_text(at, METE_KEY_UNIT);
    if (fact->unit_text != NULL) {
        fact->unit = mete_lexicon_read_unit(build->lexicon, fact->unit_text,
                                            &fact->unit_scale, &display);
        if (fact->kind == METE_FACT_MONEY && fact->unit != METE_UNIT_MONEY) {
            mete_build_fault(build, at, METE_KEY_UNIT, "wrong_value",
                             "换一种：number { …, unit = \"…\" }",
                             "money 的单位只能是元、万元之类，不能是“%.80s”",
                             fact->unit_text);
        }
    }
    if (fact->kind == METE_FACT_MONEY) {
        fact->unit = METE_UNIT_MONEY;
    }
}

/* The widest domain of the kind; `min` and `max` narrow it later. */
static void set_domain(mete_fact *fact)
{
    switch (fact->kind) {
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        fact->max = 1;
        break;
    case METE_FACT_DATE:
        fact->min = METE_DATE_MIN;
        fact->max = METE_DATE_MAX;
        break;
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        fact->max = (int64_t)fact->label_count - 1;
        break;
    default:
        fact->max = METE_VALUE_UNBOUNDED;
    }
}

/* Facts that C knows by name. */
static void note_known(mete_build *build, const mete_fact *fact)
{
    mete_known_facts *known = &build->rulebook->known;
    const struct {
        const char *name;
        const mete_fact **fact;
    } names[] = {
        {"act_start", &known->act_start},
        {"act_end", &known->act_end},
        {"discovered_on", &known->discovered_on},
        {"filed_on", &known->filed_on},
        {"decided_on", &known->decided_on},
    };

    if (fact->name == NULL || fact->kind != METE_FACT_DATE) {
        return;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        if (strcmp(names[i].name, fact->name) == 0) {
            *names[i].fact = fact;
        }
    }
}

static mete_fact *build_fact(mete_build *build, const mete_declaration *at,
                             const char *item)
{
    const char *label = mete_declaration_item(at, 0);
    mete_fact *fact;

    if (label == NULL) {
        return NULL;
    }
    fact = mete_arena_alloc(build->arena, sizeof *fact);
    fact->kind = (mete_fact_kind)at->word->kind;
    fact->name = at->name;
    fact->label = label;
    fact->ask = mete_declaration_text(at, METE_KEY_ASK);
    fact->help = mete_declaration_text(at, METE_KEY_HELP);
    fact->opposite = mete_declaration_text(at, METE_KEY_OPPOSITE);
    fact->aliases =
        mete_build_texts(build, at, METE_KEY_ALIASES, &fact->alias_count);
    fact->may_be_absent = mete_declaration_flag(at, METE_KEY_ABSENT, false);
    fact->may_be_undeterminable =
        mete_declaration_flag(at, METE_KEY_UNDETERMINABLE, false);
    fact->changeable = mete_declaration_flag(at, METE_KEY_CHANGEABLE, false);
    fact->personal = mete_declaration_flag(at, METE_KEY_PERSONAL, false);
    fact->item = item;
    fact->place = mete_declaration_place(at);
    read_labels(build, at, fact);
    read_unit(build, at, fact);
    set_domain(fact);
    add_names(build, at, fact);
    g_ptr_array_add(build->facts, fact);
    g_hash_table_insert(build->fact_words, fact, (void *)at);
    return fact;
}

/* flags { "…", "…" } */
static void build_flags(mete_build *build, const mete_declaration *at)
{
    for (size_t i = 0; i < at->count; i++) {
        const char *label = mete_declaration_item(at, i);
        mete_fact *fact;

        if (label == NULL) {
            continue;
        }
        fact = mete_arena_alloc(build->arena, sizeof *fact);
        fact->kind = METE_FACT_FLAG;
        fact->label = label;
        fact->max = 1;
        fact->unit_scale = METE_DECIMAL_ONE;
        fact->place = mete_declaration_place(at);
        add_names(build, at, fact);
        g_ptr_array_add(build->facts, fact);
    }
}

void mete_build_local_facts(mete_build *build, const mete_declaration *item)
{
    const mete_declaration *facts =
        mete_declaration_table(item, METE_KEY_FACTS);

    for (size_t i = 0; facts != NULL && i < facts->count; i++) {
        const mete_declared *value = &facts->items[i];

        if (value->type == METE_DECLARED_WORD
            && value->table->word->id == METE_KEYWORD_FACT) {
            build_fact(build, value->table, item->name);
        }
    }
    for (size_t i = 0; facts != NULL && i < facts->field_count; i++) {
        mete_declared_field *field = &facts->fields[i];

        if (field->value.type == METE_DECLARED_WORD
            && field->value.table->word->id == METE_KEYWORD_FACT) {
            field->value.table->name = field->name;
            build_fact(build, field->value.table, item->name);
        }
    }
}

void mete_build_facts(mete_build *build)
{
    for (size_t i = 0; i < build->declared_count; i++) {
        const mete_declaration *at = build->declared[i];

        if (at->word->id == METE_KEYWORD_FACT) {
            const mete_fact *fact = build_fact(build, at, NULL);

            if (fact != NULL) {
                note_known(build, fact);
            }
        } else if (at->word->id == METE_KEYWORD_FLAGS) {
            build_flags(build, at);
        } else if (at->word->id == METE_KEYWORD_ITEM) {
            mete_build_local_facts(build, at);
        }
    }
}

const mete_fact *mete_build_find_fact(const mete_build *build, const char *item,
                                      const char *name)
{
    const mete_meaning *meaning = mete_lexicon_find(build->lexicon, item, name);

    return meaning != NULL && !meaning->opposite ? meaning->fact : NULL;
}
