/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The words, as tables.  A new word is a shape, a line in mete_keywords and a
 * builder; a word that a later version brings is refused by name.
 */
#include "load/schema.h"

#include "model/fact.h"
#include "model/terms.h"

#include "base/message.h"

#include <string.h>

/* Tables are easier to read as they are written. */
/* clang-format off */

#define TEXT METE_DECLARED_TEXT
#define INTEGER METE_DECLARED_INTEGER
#define BOOLEAN METE_DECLARED_BOOLEAN
#define TABLE METE_DECLARED_TABLE
#define WORD METE_DECLARED_WORD
#define FUNCTION METE_DECLARED_FUNCTION

#define COUNT(list) (sizeof(list) / sizeof *(list))
#define FIELDS(list) .fields = (list), .field_count = COUNT(list)

/* Kinds of field. */
#define A_TEXT(key) {METE_KEY_##key, TEXT, false, NULL, 0}
#define NEEDS_TEXT(key) {METE_KEY_##key, TEXT, true, NULL, 0}
#define A_FLAG(key) {METE_KEY_##key, BOOLEAN, false, NULL, 0}
#define A_VALUE(key) \
    {METE_KEY_##key, TEXT | INTEGER, false, NULL, 0}
#define A_TABLE(key, shape) \
    {METE_KEY_##key, TABLE, false, &(shape), 0}
#define NEEDS_TABLE(key, shape) \
    {METE_KEY_##key, TABLE, true, &(shape), 0}
#define A_CONDITION(key) \
    {METE_KEY_##key, TEXT | WORD | FUNCTION, false, NULL, \
     METE_CLASS_LINES}
#define NEEDS_CONDITION(key) \
    {METE_KEY_##key, TEXT | WORD | FUNCTION, true, NULL, \
     METE_CLASS_LINES}
#define AN_AMOUNT(key) \
    {METE_KEY_##key, TEXT | FUNCTION, false, NULL, 0}
#define A_RANGE(key) \
    {METE_KEY_##key, TEXT | TABLE | FUNCTION, false, &ends, 0}
#define A_CITATION(key) \
    {METE_KEY_##key, TEXT | TABLE, false, &texts, 0}
#define NEEDS_CITATION(key) \
    {METE_KEY_##key, TEXT | TABLE, true, &texts, 0}

/* Free text that items, rows and penalties may carry. */
#define REMARKS A_TEXT(NOTE), A_TEXT(SOURCE), A_TEXT(APPROVAL), \
    A_TEXT(CODE), A_TEXT(NUMBER)

static const mete_shape texts = {
    .first = TEXT, .rest = TEXT, .most = SIZE_MAX, .items = N_("文本"),
};

static const mete_field ends_fields[] = {AN_AMOUNT(FROM), AN_AMOUNT(TO)};
static const mete_shape ends = {FIELDS(ends_fields)};

static const mete_field interval_fields[] = {
    A_TEXT(FROM), A_TEXT(TO), A_TEXT(UNTIL),
};
static const mete_shape interval = {FIELDS(interval_fields)};

/* any { "…", "…" } */
static const mete_shape lines = {
    .first = TEXT | WORD | FUNCTION, .rest = TEXT | WORD | FUNCTION,
    .least = 1, .most = SIZE_MAX, .words = METE_CLASS_LINES,
    .items = N_("条件"),
};

/* ---- facts ---- */

#define ANY_FACT A_TEXT(ASK), A_TEXT(HELP), A_TABLE(ALIASES, texts), \
    A_CONDITION(WHEN), A_FLAG(PERSONAL), \
    A_FLAG(CHANGEABLE), A_FLAG(ABSENT), \
    A_FLAG(UNDETERMINABLE), A_TEXT(NOTE)
#define ANY_PRESUMPTION \
    {METE_KEY_PRESUME, TEXT | INTEGER | BOOLEAN, false, NULL, 0}

static const mete_field flag_fields[] = {
    ANY_FACT, ANY_PRESUMPTION, A_TEXT(OPPOSITE),
};
static const mete_field amount_fields[] = {
    ANY_FACT, ANY_PRESUMPTION, A_TEXT(UNIT), A_VALUE(MIN), A_VALUE(MAX),
};
static const mete_field date_fields[] = {
    ANY_FACT, ANY_PRESUMPTION, A_TEXT(MIN), A_TEXT(MAX),
};
static const mete_field choice_fields[] = {ANY_FACT, ANY_PRESUMPTION};
static const mete_field events_fields[] = {ANY_FACT, ANY_PRESUMPTION};

#define LABEL .first = TEXT, .least = 1, .most = 1, .items = N_("名称")

static const mete_shape flag = {FIELDS(flag_fields), LABEL};
static const mete_shape amount = {FIELDS(amount_fields), LABEL};
static const mete_shape date = {FIELDS(date_fields), LABEL};
static const mete_shape events = {FIELDS(events_fields), LABEL};

static const mete_shape label = {
    .first = TEXT, .rest = TEXT, .least = 2, .most = 2,
    .items = N_("标识和名称"),
};
static const mete_shape choice = {
    FIELDS(choice_fields), .first = TEXT, .rest = TEXT | TABLE, .least = 2,
    .most = METE_FACT_LABELS_MAX + 1, .row = &label,
    .items = N_("名称，后面是各个选项"),
};

static const mete_field define_fields[] = {
    A_TABLE(ALIASES, texts), A_TEXT(OPPOSITE), A_TEXT(HELP), A_TEXT(NOTE),
};
static const mete_shape define = {
    FIELDS(define_fields), .first = TEXT, .rest = TEXT | WORD | FUNCTION,
    .least = 2, .most = 2, .words = METE_CLASS_LINES,
    .items = N_("名称和它的含义"),
};

static const mete_shape flags = {
    .first = TEXT, .rest = TEXT, .least = 1, .most = SIZE_MAX,
    .items = N_("是否类事实的名称"),
};
/* Facts of an item may have ASCII names or none. */
static const mete_shape local_facts = {
    .first = WORD, .rest = WORD, .most = SIZE_MAX, .free = WORD,
    .words = METE_CLASS_FACT | METE_CLASS_DEFINE, .items = N_("事实"),
};

/* ---- tables ---- */

#define ALL_KINDS A_RANGE(WARNING), A_RANGE(CRITICISM), A_RANGE(FINE), \
    A_RANGE(CONFISCATE_GAINS), A_RANGE(CONFISCATE_PROPERTY), \
    A_RANGE(CONFISCATE_TOOLS), A_RANGE(SUSPEND_LICENSE), \
    A_RANGE(DOWNGRADE_QUALIFICATION), A_RANGE(REVOKE_LICENSE), \
    A_RANGE(RESTRICT_BUSINESS), A_RANGE(SUSPEND_BUSINESS), \
    A_RANGE(CLOSE_BUSINESS), A_RANGE(BAR_PRACTICE), A_RANGE(DETENTION)

/* What follows where a row holds. */
#define ROW_FIELDS A_TEXT(EFFECT), A_FLAG(FIRST), A_TEXT(OUTCOME), \
    A_TABLE(WITHOUT, texts), REMARKS, ALL_KINDS

static const mete_field tier_fields[] = {
    A_CONDITION(WHEN), A_RANGE(FINE), A_FLAG(OTHERWISE), ROW_FIELDS,
};
static const mete_shape tier = {
    FIELDS(tier_fields), .first = TEXT, .least = 1, .most = 1,
    .items = N_("档次的名称"),
};
static const mete_field tiers_fields[] = {A_TEXT(TIE)};
static const mete_shape tiers = {
    FIELDS(tiers_fields), .first = WORD, .rest = WORD, .least = 1,
    .most = SIZE_MAX, .words = METE_CLASS_TIER, .items = "tier { … }",
};

static const mete_field grid_row_fields[] = {ROW_FIELDS};
static const mete_shape grid_row = {
    FIELDS(grid_row_fields), .first = TEXT | TABLE, .rest = TEXT | TABLE,
    .least = 1, .most = SIZE_MAX, .row = &texts, .items = N_("各列的单元格"),
};
static const mete_field grid_fields[] = {
    NEEDS_TABLE(BY, texts), A_FLAG(OPEN), A_TEXT(TIE),
};
static const mete_shape grid = {
    FIELDS(grid_fields), .first = TABLE | WORD, .rest = TABLE | WORD,
    .least = 1, .most = SIZE_MAX, .row = &grid_row, .words = METE_CLASS_TIER,
    .items = N_("一行行的单元格 { \"…\", \"…\", fine = \"…\" }"),
};

static const mete_field level_fields[] = {
    A_CONDITION(WHEN), A_FLAG(OTHERWISE), A_TEXT(NOTE),
};
static const mete_shape level = {
    FIELDS(level_fields), .first = TEXT, .rest = TEXT | INTEGER, .least = 2,
    .most = 2, .items = N_("档位和权重"),
};
static const mete_field factor_fields[] = {A_TEXT(NOTE)};
static const mete_shape factor = {
    FIELDS(factor_fields), .first = TEXT, .rest = TABLE, .least = 2,
    .most = SIZE_MAX, .row = &level, .items = N_("因素的名称，后面是各个档位"),
};
static const mete_field factors_fields[] = {
    A_VALUE(START), A_VALUE(CAP), A_VALUE(FLOOR), A_RANGE(FINE), A_TEXT(TIE),
};
static const mete_shape factors = {
    FIELDS(factors_fields), .first = WORD, .rest = WORD, .least = 1,
    .most = SIZE_MAX, .words = METE_CLASS_FACTOR, .items = "factor { … }",
};

#define TABLES A_TABLE(TIERS, tiers), A_TABLE(FACTORS, factors), \
    A_TABLE(GRID, grid)

/* What a judgement means here: define { … }, under a name or without. */
#define DEFINES .first = WORD, .rest = WORD, .most = SIZE_MAX, \
    .words = METE_CLASS_DEFINE, .named = true, .items = "define { … }"

/* ---- statutes and documents ---- */

static const mete_shape articles = {.free = TEXT};
static const mete_field statute_fields[] = {
    NEEDS_TEXT(TITLE), A_TEXT(RANK), A_TABLE(EFFECTIVE, interval),
    A_TABLE(ARTICLES, articles), A_TEXT(NUMBER), A_TEXT(NOTE),
    A_TEXT(SOURCE),
};
static const mete_shape statute = {FIELDS(statute_fields)};

static const mete_field bounds_fields[] = {A_TEXT(ABOVE), A_TEXT(BELOW)};
static const mete_shape bounds = {FIELDS(bounds_fields)};
static const mete_field mitigation_fields[] = {A_VALUE(FLOOR)};
static const mete_shape mitigation = {FIELDS(mitigation_fields)};
static const mete_field rounding_fields[] = {A_TEXT(UNIT)};
static const mete_shape rounding = {FIELDS(rounding_fields)};
static const mete_field adjustment_fields[] = {
    NEEDS_CONDITION(WHEN), NEEDS_TEXT(BY), AN_AMOUNT(FLOOR), A_TEXT(NOTE),
    A_TEXT(SOURCE),
};
static const mete_shape adjustment = {
    FIELDS(adjustment_fields), .first = TEXT, .least = 1, .most = 1,
    .items = N_("调整的名称"),
};
static const mete_shape adjustments = {
    .first = TABLE, .rest = TABLE, .least = 1, .most = 64,
    .row = &adjustment,
    .items = N_("一行行的调整 { \"名称\", when = \"…\", by = \"-30%\" }"),
};
static const mete_field document_fields[] = {
    NEEDS_TEXT(TITLE), NEEDS_TEXT(NUMBER), NEEDS_TEXT(ISSUER),
    NEEDS_TEXT(LEVEL), NEEDS_TEXT(JURISDICTION), NEEDS_TEXT(PUBLISHED_ON),
    NEEDS_TABLE(EFFECTIVE, interval), A_FLAG(SAMPLE),
    A_TABLE(BOUNDS, bounds), A_TEXT(UNKNOWN), A_TEXT(TIE),
    A_TEXT(CIRCUMSTANCES), A_TEXT(CONFLICT), A_TABLE(MITIGATION, mitigation),
    A_TABLE(ROUNDING, rounding), TABLES, A_TABLE(ADJUST, adjustments),
    A_TEXT(REFINES), A_TEXT(NOTE), A_TEXT(SOURCE),
};
static const mete_shape document = {
    FIELDS(document_fields), DEFINES,
};

/* ---- items ---- */

static const mete_field entry_fields[] = {
    A_CONDITION(WHEN), A_FLAG(OTHERWISE), AN_AMOUNT(FROM), AN_AMOUNT(TO),
    AN_AMOUNT(CAP), A_CITATION(BASIS), REMARKS,
};
static const mete_shape entry = {
    FIELDS(entry_fields), .first = TEXT | FUNCTION, .most = 1,
    .items = N_("幅度"),
};
#define CLAUSE_WORDS (METE_CLASS_ENTRY | METE_CLASS_GROUP)
static const mete_field group_fields[] = {A_CONDITION(WHEN), A_TEXT(NOTE)};
static const mete_shape group = {
    FIELDS(group_fields), .first = WORD, .rest = WORD, .least = 1,
    .most = SIZE_MAX, .words = CLAUSE_WORDS, .items = N_("处罚"),
};
static const mete_shape clause = {
    .first = WORD, .rest = WORD, .least = 1, .most = SIZE_MAX,
    .words = CLAUSE_WORDS, .items = N_("处罚"),
};

#define PART_FIELDS A_TABLE(STATUTE, clause), TABLES, A_TEXT(ON), \
    A_CONDITION(WHEN), A_TEXT(TIE), A_CONDITION(AFTER), AN_AMOUNT(PER)

static const mete_field part_fields[] = {PART_FIELDS, A_TEXT(NOTE)};
static const mete_shape part = {FIELDS(part_fields)};
static const mete_shape parts = {
    .first = WORD, .rest = WORD, .least = 1, .most = SIZE_MAX,
    .words = METE_CLASS_PART, .items = "part { … }",
};
static const mete_field item_fields[] = {
    NEEDS_TEXT(TITLE), A_TEXT(DEPARTMENT), A_CITATION(VIOLATES),
    NEEDS_CITATION(PUNISHES), A_TEXT(DOCUMENT),
    A_TABLE(EFFECTIVE, interval), PART_FIELDS, A_TABLE(PARTS, parts),
    A_TABLE(FACTS, local_facts), A_FLAG(STRICT_LIABILITY),
    A_TEXT(REFINES), REMARKS,
};
static const mete_shape item = {
    FIELDS(item_fields), DEFINES,
};

/* ---- the general part ---- */

#define ANY_RULE A_CITATION(BASIS), A_TABLE(DEPARTMENTS, texts), \
    A_TABLE(ITEMS, texts), A_TEXT(JURISDICTION), \
    A_TABLE(EFFECTIVE, interval), A_TEXT(OVER), A_TEXT(NOTE), \
    A_TEXT(SOURCE)
#define NAME .first = TEXT, .least = 1, .most = 1, .items = N_("名称")

static const mete_field bar_fields[] = {
    NEEDS_CONDITION(WHEN), A_TEXT(OUTCOME), A_TABLE(REMOVES, texts),
    A_TABLE(ORDERS, texts), ANY_RULE,
};
static const mete_shape bar = {FIELDS(bar_fields), NAME};
static const mete_field time_limit_fields[] = {
    NEEDS_TEXT(LIMIT),
    NEEDS_TEXT(FROM), NEEDS_TEXT(TO), ANY_RULE,
};
static const mete_shape time_limit = {FIELDS(time_limit_fields), NAME};
static const mete_field exemption_fields[] = {
    NEEDS_CONDITION(WHEN), NEEDS_TEXT(OUTCOME), A_TABLE(ORDERS, texts),
    A_TABLE(KEEPS, texts), A_TEXT(CLOSED_BY), ANY_RULE,
};
static const mete_shape exemption = {FIELDS(exemption_fields), NAME};
static const mete_field circumstance_fields[] = {
    NEEDS_CONDITION(WHEN), NEEDS_TEXT(EFFECT), A_TEXT(DUTY), ANY_RULE,
};
static const mete_shape circumstance = {FIELDS(circumstance_fields), NAME};
static const mete_field procedure_fields[] = {NEEDS_CONDITION(WHEN), ANY_RULE};
static const mete_shape procedure = {FIELDS(procedure_fields), NAME};
static const mete_field deadline_fields[] = {
    NEEDS_TEXT(FROM), {METE_KEY_DAYS, TEXT | FUNCTION, true, NULL, 0},
    A_CONDITION(WHEN), ANY_RULE,
};
static const mete_shape deadline = {FIELDS(deadline_fields), NAME};
static const mete_field confiscation_fields[] = {
    {METE_KEY_GAINS, TEXT | FUNCTION, true, NULL, 0},
    A_CITATION(BASIS), A_TABLE(DEPARTMENTS, texts), A_TABLE(ITEMS, texts),
    A_TEXT(OVER), A_TEXT(NOTE), A_TEXT(SOURCE),
};
static const mete_shape confiscation = {FIELDS(confiscation_fields)};
static const mete_field stay_fields[] = {A_CITATION(BASIS), A_TEXT(NOTE)};
static const mete_shape stay = {FIELDS(stay_fields), NAME};
static const mete_shape stays = {
    .first = TABLE, .rest = TABLE, .least = 1, .most = 64, .row = &stay,
    .items = N_("一行行的事由 { \"名称\", basis = \"…\" }"),
};
static const mete_field surcharge_fields[] = {
    NEEDS_TEXT(RATE), NEEDS_TEXT(PER), NEEDS_TEXT(CAP), A_CITATION(BASIS),
    A_TABLE(STAYS, stays), A_TEXT(NOTE), A_TEXT(SOURCE),
};
static const mete_shape surcharge = {FIELDS(surcharge_fields), NAME};
static const mete_field lightness_fields[] = {
    NEEDS_TABLE(OUTCOMES, texts), NEEDS_TABLE(KINDS, texts), A_TEXT(NOTE),
    A_TEXT(SOURCE),
};
static const mete_shape lightness = {FIELDS(lightness_fields)};
static const mete_field caps_fields[] = {
    A_TEXT(DETENTION), A_TEXT(FINE), A_TEXT(SUSPEND_LICENSE),
    A_TEXT(SUSPEND_BUSINESS), A_TEXT(BAR_PRACTICE),
};
static const mete_shape caps = {FIELDS(caps_fields)};
static const mete_field combine_fields[] = {
    NEEDS_TEXT(SAME_ACT), A_TABLE(CAPS, caps), A_CITATION(BASIS),
    A_TEXT(NOTE), A_TEXT(SOURCE),
};
static const mete_shape combine = {FIELDS(combine_fields)};

static const mete_field with_outcome_fields[] = {
    NEEDS_TEXT(OUTCOME), NEEDS_TABLE(ORDERS, texts), NEEDS_CITATION(BASIS),
    A_TEXT(NOTE), A_TEXT(SOURCE),
};
static const mete_shape with_outcome = {FIELDS(with_outcome_fields), NAME};

/* ---- tests ---- */

#define ONE_OR_MORE(key) \
    {METE_KEY_##key, TEXT | TABLE | BOOLEAN, false, &texts, 0}

/* Of any name: a text, a number, true, dates. */
static const mete_shape test_facts = {
    .free = TEXT | INTEGER | BOOLEAN | TABLE, .row = &texts,
};
static const mete_shape expected_procedure = {
    .first = TEXT, .rest = TEXT, .most = SIZE_MAX, .free = TEXT,
    .items = N_("程序的名称"),
};
static const mete_field expected_penalties_fields[] = {
    ONE_OR_MORE(WARNING), ONE_OR_MORE(CRITICISM), ONE_OR_MORE(FINE),
    ONE_OR_MORE(CONFISCATE_GAINS), ONE_OR_MORE(CONFISCATE_PROPERTY),
    ONE_OR_MORE(CONFISCATE_TOOLS), ONE_OR_MORE(SUSPEND_LICENSE),
    ONE_OR_MORE(DOWNGRADE_QUALIFICATION), ONE_OR_MORE(REVOKE_LICENSE),
    ONE_OR_MORE(RESTRICT_BUSINESS), ONE_OR_MORE(SUSPEND_BUSINESS),
    ONE_OR_MORE(CLOSE_BUSINESS), ONE_OR_MORE(BAR_PRACTICE),
    ONE_OR_MORE(DETENTION),
};
static const mete_shape expected_penalties = {
    FIELDS(expected_penalties_fields), .first = TEXT, .rest = TEXT,
    .most = SIZE_MAX, .items = N_("处罚种类"),
};
static const mete_field expect_fields[] = {
    A_TEXT(OUTCOME), ONE_OR_MORE(TIER), ONE_OR_MORE(FINE),
    ONE_OR_MORE(DETENTION), A_TABLE(PENALTIES, expected_penalties),
    ONE_OR_MORE(BASIS), ONE_OR_MORE(EXEMPTION), ONE_OR_MORE(MISSING),
    ONE_OR_MORE(PRESUMED), ONE_OR_MORE(DIAGNOSTICS), ONE_OR_MORE(ORDERS),
    ONE_OR_MORE(FOLLOWS),
    {METE_KEY_PROCEDURE, TEXT | TABLE | BOOLEAN, false, &expected_procedure,
     0},
};
static const mete_shape expect = {FIELDS(expect_fields)};
static const mete_field test_fields[] = {
    NEEDS_TEXT(ITEM), {METE_KEY_FACTS, TEXT | TABLE, true, &test_facts, 0},
    NEEDS_TABLE(EXPECT, expect), A_TEXT(JURISDICTION), A_TEXT(NOTE),
};
static const mete_shape test = {FIELDS(test_fields)};

static const mete_field rulebook_fields[] = {
    NEEDS_TEXT(TITLE), NEEDS_TEXT(JURISDICTION),
    {METE_KEY_DIALECT, INTEGER, true, NULL, 0},
    A_TABLE(EXTENDS, texts), NEEDS_TABLE(FILES, texts), A_TEXT(NOTE),
};
static const mete_shape rulebook = {FIELDS(rulebook_fields)};

/* ---- the words ---- */

#define DECLARATION(text, ID, naming, shape) \
    {text, METE_KEYWORD_##ID, METE_CLASS_DECLARATION, METE_NAMED_##naming, \
     &(shape), 0}
#define FACT(text, KIND, shape) \
    {text, METE_KEYWORD_FACT, METE_CLASS_FACT, METE_NAMED_NOT, &(shape), \
     METE_FACT_##KIND}
#define PENALTY(text, KIND) \
    {text, METE_KEYWORD_PENALTY, METE_CLASS_ENTRY, METE_NAMED_NOT, &entry, \
     METE_PENALTY_##KIND}
#define GROUP(text, ID) \
    {text, METE_KEYWORD_##ID, METE_CLASS_GROUP, METE_NAMED_NOT, &group, 0}
#define PIECE(text, ID, CLASS, shape) \
    {text, METE_KEYWORD_##ID, METE_CLASS_##CLASS, METE_NAMED_NOT, &(shape), 0}

const mete_keyword mete_keywords[] = {
    DECLARATION("rulebook", RULEBOOK, TABLE, rulebook),
    DECLARATION("statute", STATUTE, TABLE, statute),
    DECLARATION("document", DOCUMENT, TABLE, document),
    DECLARATION("item", ITEM, TABLE, item),
    DECLARATION("flags", FLAGS, NOT, flags),
    DECLARATION("bar", BAR, NOT, bar),
    DECLARATION("time_limit", TIME_LIMIT, NOT, time_limit),
    DECLARATION("exemption", EXEMPTION, NOT, exemption),
    DECLARATION("circumstance", CIRCUMSTANCE, NOT, circumstance),
    DECLARATION("procedure", PROCEDURE, NOT, procedure),
    DECLARATION("deadline", DEADLINE, NOT, deadline),
    DECLARATION("surcharge", SURCHARGE, NOT, surcharge),
    DECLARATION("confiscation", CONFISCATION, NOT, confiscation),
    DECLARATION("lightness", LIGHTNESS, NOT, lightness),
    DECLARATION("combine", COMBINE, NOT, combine),
    DECLARATION("with_outcome", WITH_OUTCOME, NOT, with_outcome),
    DECLARATION("test", TEST, TABLE, test),
    FACT("flag", FLAG, flag), FACT("money", MONEY, amount),
    FACT("number", NUMBER, amount), FACT("count", COUNT, amount),
    FACT("date", DATE, date), FACT("choice", CHOICE, choice),
    FACT("scale", SCALE, choice), FACT("events", EVENTS, events),
    FACT("judgement", JUDGEMENT, flag), FACT("text", TEXT, events),
    PIECE("define", DEFINE, DEFINE, define),
    PENALTY("warning", WARNING), PENALTY("criticism", CRITICISM),
    PENALTY("fine", FINE), PENALTY("confiscate_gains", CONFISCATE_GAINS),
    PENALTY("confiscate_property", CONFISCATE_PROPERTY),
    PENALTY("confiscate_tools", CONFISCATE_TOOLS),
    PENALTY("suspend_license", SUSPEND_LICENSE),
    PENALTY("downgrade_qualification", DOWNGRADE_QUALIFICATION),
    PENALTY("revoke_license", REVOKE_LICENSE),
    PENALTY("restrict_business", RESTRICT_BUSINESS),
    PENALTY("suspend_business", SUSPEND_BUSINESS),
    PENALTY("close_business", CLOSE_BUSINESS),
    PENALTY("bar_practice", BAR_PRACTICE), PENALTY("detention", DETENTION),
    {"other_penalty", METE_KEYWORD_PENALTY, METE_CLASS_ENTRY, METE_NAMED_ALONE,
     &entry, METE_PENALTY_OTHER},
    {"order", METE_KEYWORD_ORDER, METE_CLASS_ENTRY, METE_NAMED_ALONE, &entry,
     METE_PENALTY_ORDER},
    GROUP("may_add", MAY), GROUP("may", MAY), GROUP("one_of", ONE_OF),
    GROUP("any_of", ANY_OF), GROUP("all_of", ALL_OF),
    PIECE("tier", TIER, TIER, tier), PIECE("factor", FACTOR, FACTOR, factor),
    PIECE("part", PART, PART, part), PIECE("any", ANY, LINES, lines),
    PIECE("all", ALL, LINES, lines),
};
const size_t mete_keyword_count = COUNT(mete_keywords);

/* clang-format on */

/* ---- looking up ---- */

#define METE_KEY_TEXT(id, text) text,
static const char *const key_names[] = {METE_KEYS(METE_KEY_TEXT)};

const char *mete_key_name(mete_key key)
{
    return key_names[key];
}

const mete_field *mete_shape_field(const mete_shape *shape, mete_key key)
{
    for (size_t i = 0; i < shape->field_count; i++) {
        if (shape->fields[i].key == key) {
            return &shape->fields[i];
        }
    }
    return NULL;
}
