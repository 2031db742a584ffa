/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The words of the benchmark language and what may stand in their tables.
 *
 * Everything that can be checked without understanding a rule is a line of
 * these tables: which fields, which types, what is required, what nests.
 */
#ifndef METE_LOAD_SCHEMA_H
#define METE_LOAD_SCHEMA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* clang-format off */

/* Every field name.  Kinds of penalty stand first, in the order of
 * mete_penalty_kind. */
#define METE_KEYS(KEY) \
    KEY(WARNING, "warning") KEY(CRITICISM, "criticism") KEY(FINE, "fine") \
    KEY(CONFISCATE_GAINS, "confiscate_gains") \
    KEY(CONFISCATE_PROPERTY, "confiscate_property") \
    KEY(CONFISCATE_TOOLS, "confiscate_tools") \
    KEY(SUSPEND_LICENSE, "suspend_license") \
    KEY(DOWNGRADE_QUALIFICATION, "downgrade_qualification") \
    KEY(REVOKE_LICENSE, "revoke_license") \
    KEY(RESTRICT_BUSINESS, "restrict_business") \
    KEY(SUSPEND_BUSINESS, "suspend_business") \
    KEY(CLOSE_BUSINESS, "close_business") \
    KEY(BAR_PRACTICE, "bar_practice") KEY(DETENTION, "detention") \
    KEY(ABOVE, "above") KEY(ABSENT, "absent") KEY(ADJUST, "adjust") \
    KEY(AFTER, "after") KEY(ALIASES, "aliases") KEY(APPROVAL, "approval") \
    KEY(ARTICLES, "articles") KEY(ASK, "ask") KEY(BASIS, "basis") \
    KEY(BELOW, "below") KEY(BOUNDS, "bounds") KEY(BY, "by") \
    KEY(CAP, "cap") KEY(CAPS, "caps") KEY(CHANGEABLE, "changeable") \
    KEY(CIRCUMSTANCES, "circumstances") KEY(CLOSED_BY, "closed_by") \
    KEY(CODE, "code") KEY(CONFLICT, "conflict") \
    KEY(DAYS, "days") KEY(DEPARTMENT, "department") KEY(DEPARTMENTS, "departments") \
    KEY(DIAGNOSTICS, "diagnostics") KEY(DIALECT, "dialect") \
    KEY(DOCUMENT, "document") KEY(DUTY, "duty") \
    KEY(EFFECT, "effect") KEY(EFFECTIVE, "effective") \
    KEY(EXEMPTION, "exemption") KEY(EXPECT, "expect") \
    KEY(EXTENDS, "extends") KEY(FACTORS, "factors") KEY(FACTS, "facts") \
    KEY(FILES, "files") KEY(FIRST, "first") KEY(FLOOR, "floor") \
    KEY(FOLLOWS, "follows") \
    KEY(FROM, "from") KEY(GAINS, "gains") KEY(GRID, "grid") KEY(HELP, "help") \
    KEY(ISSUER, "issuer") KEY(ITEM, "item") KEY(ITEMS, "items") \
    KEY(JURISDICTION, "jurisdiction") KEY(KEEPS, "keeps") KEY(KINDS, "kinds") \
    KEY(LEVEL, "level") KEY(LIMIT, "limit") KEY(MAX, "max") \
    KEY(MIN, "min") KEY(MISSING, "missing") \
    KEY(MITIGATION, "mitigation") KEY(NOTE, "note") \
    KEY(NUMBER, "number") KEY(ON, "on") KEY(OPEN, "open") \
    KEY(OPPOSITE, "opposite") \
    KEY(ORDERS, "orders") KEY(OTHERWISE, "otherwise") \
    KEY(OUTCOME, "outcome") KEY(OUTCOMES, "outcomes") KEY(OVER, "over") KEY(PARTS, "parts") \
    KEY(PENALTIES, "penalties") KEY(PER, "per") \
    KEY(PERSONAL, "personal") KEY(PRESUME, "presume") \
    KEY(PRESUMED, "presumed") KEY(PROCEDURE, "procedure") \
    KEY(PUBLISHED_ON, "published_on") KEY(PUNISHES, "punishes") \
    KEY(RANK, "rank") KEY(RATE, "rate") KEY(REFINES, "refines") KEY(REMOVES, "removes") \
    KEY(ROUNDING, "rounding") KEY(SAME_ACT, "same_act") KEY(SAMPLE, "sample") KEY(SOURCE, "source") \
    KEY(START, "start") KEY(STATUTE, "statute") KEY(STAYS, "stays") \
    KEY(STRICT_LIABILITY, "strict_liability") KEY(TIE, "tie") \
    KEY(TIER, "tier") KEY(TIERS, "tiers") KEY(TITLE, "title") KEY(TO, "to") \
    KEY(UNDETERMINABLE, "undeterminable") KEY(UNIT, "unit") \
    KEY(UNKNOWN, "unknown") KEY(UNTIL, "until") KEY(VIOLATES, "violates") \
    KEY(WHEN, "when") KEY(WITHOUT, "without")

/* clang-format on */

#define METE_KEY_ENTRY(id, text) METE_KEY_##id,
typedef enum __attribute__((packed)) {
    METE_KEYS(METE_KEY_ENTRY) METE_KEY_COUNT,
    METE_KEY_NONE = METE_KEY_COUNT
} mete_key;
#undef METE_KEY_ENTRY

/* `until` is a word of Lua: scripts are run with this key in its place. */
#define METE_KEY_UNTIL_TWIN "Until"

/* What a value was in Lua; also masks of what may stand somewhere. */
typedef enum __attribute__((packed)) {
    METE_DECLARED_TEXT = 1,
    METE_DECLARED_INTEGER = 2,
    METE_DECLARED_BOOLEAN = 4,
    METE_DECLARED_TABLE = 8, /* a table without a word */
    METE_DECLARED_WORD = 16, /* tier { … } */
    METE_DECLARED_FUNCTION = 32,
    METE_DECLARED_WRONG = 64, /* a fault has been added for it */
    METE_DECLARED_ANY_TABLE = METE_DECLARED_TABLE | METE_DECLARED_WORD
} mete_declared_type;

/* Groups of words, as masks of what may nest. */
typedef enum {
    METE_CLASS_DECLARATION = 1, /* stands alone */
    METE_CLASS_FACT = 2,        /* is assigned, or stands in `facts` */
    METE_CLASS_DEFINE = 4,
    METE_CLASS_ENTRY = 8,  /* a penalty or an order */
    METE_CLASS_GROUP = 16, /* may_add one_of … */
    METE_CLASS_TIER = 32,
    METE_CLASS_FACTOR = 64,
    METE_CLASS_PART = 128,
    METE_CLASS_LINES = 256 /* any all */
} mete_keyword_class;

typedef enum {
    METE_KEYWORD_OTHER,
    METE_KEYWORD_RULEBOOK,
    METE_KEYWORD_STATUTE,
    METE_KEYWORD_DOCUMENT,
    METE_KEYWORD_ITEM,
    METE_KEYWORD_FLAGS,
    METE_KEYWORD_BAR,
    METE_KEYWORD_TIME_LIMIT,
    METE_KEYWORD_EXEMPTION,
    METE_KEYWORD_CIRCUMSTANCE,
    METE_KEYWORD_PROCEDURE,
    METE_KEYWORD_DEADLINE,
    METE_KEYWORD_CONFISCATION,
    METE_KEYWORD_SURCHARGE,
    METE_KEYWORD_LIGHTNESS,
    METE_KEYWORD_COMBINE,
    METE_KEYWORD_WITH_OUTCOME,
    METE_KEYWORD_TEST,
    METE_KEYWORD_FACT,
    METE_KEYWORD_DEFINE,
    METE_KEYWORD_PENALTY,
    METE_KEYWORD_ORDER,
    METE_KEYWORD_MAY,
    METE_KEYWORD_ONE_OF,
    METE_KEYWORD_ANY_OF,
    METE_KEYWORD_ALL_OF,
    METE_KEYWORD_TIER,
    METE_KEYWORD_FACTOR,
    METE_KEYWORD_PART,
    METE_KEYWORD_ANY,
    METE_KEYWORD_ALL
} mete_keyword_id;

typedef struct mete_shape mete_shape;

/* What may stand in one field. */
typedef struct {
    mete_key key;
    unsigned accepts; /* METE_DECLARED_… */
    bool required;
    const mete_shape *table; /* of a table without a word */
    unsigned words;          /* METE_CLASS_… */
} mete_field;

/* What may stand in a table. */
struct mete_shape {
    const mete_field *fields;
    size_t field_count;
    unsigned first; /* METE_DECLARED_… of item 1 */
    unsigned rest;  /* of the items after it */
    size_t least;   /* items that must be there */
    size_t most;
    const mete_shape *row; /* of a table without a word among them */
    unsigned words;        /* METE_CLASS_… among them */
    unsigned free;         /* fields of any name: METE_DECLARED_… */
    bool named;            /* words among them may be fields of any name */
    const char *items;     /* what the items are, for messages */
};

typedef enum {
    METE_NAMED_NOT,   /* tier { … } */
    METE_NAMED_TABLE, /* item "…" { … } */
    METE_NAMED_ALONE  /* order "…", and a table may follow */
} mete_naming;

typedef struct {
    const char *text;
    mete_keyword_id id;
    unsigned class;
    mete_naming naming;
    const mete_shape *shape; /* NULL: not in this version */
    int kind;                /* mete_fact_kind or mete_penalty_kind */
} mete_keyword;

extern const mete_keyword mete_keywords[];
extern const size_t mete_keyword_count;

const char *mete_key_name(mete_key key);

/* NONE if it is no field of any word. */
mete_key mete_key_find(const char *name, size_t length);

/* NULL if the table has no such field. */
const mete_field *mete_shape_field(const mete_shape *shape, mete_key key);

#endif
