/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Statements about facts: finding the fact, checking, and putting.
 */
#include "load/statement.h"

#include "base/message.h"
#include "base/text.h"
#include "load/value.h"

#include <glib.h>
#include <string.h>

enum { SEARCHES = 32, TEXT_MAX = 1 << 20 };

mete_reader mete_reader_of(mete_case *the_case, mete_faults *faults,
                           const mete_place *place)
{
    mete_reader reader = {
        .the_case = the_case, .faults = faults, .searches = SEARCHES};

    if (place != NULL) {
        reader.place = *place;
    }
    return reader;
}

/* Places in JSON are looked for only when something is wrong there. */
const mete_place *mete_reader_locate(mete_reader *reader)
{
    if (reader->cursor != NULL) {
        mete_json_cursor_move(reader->cursor, reader->member);
        reader->place.line = reader->cursor->line;
        reader->place.column = reader->cursor->column;
    }
    return &reader->place;
}

void mete_reader_fault(mete_reader *reader, const char *code, const char *hint,
                       const char *format, ...)
{
    va_list arguments;
    char *sentence;
    char *subject;

    va_start(arguments, format);
    sentence = g_strdup_vprintf(_(format), arguments);
    va_end(arguments);
    subject = mete_value_clip(reader->subject != NULL ? reader->subject : "");
    mete_faults_add(reader->faults, code, mete_reader_locate(reader), hint,
                    "%s%s%s%s", reader->prefix != NULL ? reader->prefix : "",
                    subject, *subject != '\0' ? _("：") : "", sentence);
    g_free(subject);
    g_free(sentence);
}

void mete_reader_refuse(mete_reader *reader, const char *code, char *why)
{
    mete_reader_fault(reader, code, NULL, "%s", why);
    g_free(why);
}

bool mete_reader_has_room(mete_reader *reader, const char *text)
{
    bool fits = text == NULL || strlen(text) <= TEXT_MAX;

    if (!fits) {
        mete_reader_fault(reader, "too_large", NULL, "文字太长，最多1 MiB");
    }
    return fits;
}

static const char *item_id(const mete_reader *reader)
{
    const mete_item *item = reader->the_case->item;

    return item != NULL ? item->id : NULL;
}

char *mete_reader_plain_name(const char *name)
{
    char *folded = mete_text_fold(name);
    size_t length = strlen(folded);
    char *inside = NULL;

    if (g_str_has_prefix(folded, "「") && g_str_has_suffix(folded, "」")) {
        folded[length - strlen("」")] = '\0';
        inside = mete_text_fold(folded + strlen("「"));
        g_free(folded);
    }
    return inside != NULL ? inside : folded;
}

/* A sentence with the name that was meant, NULL if none comes near. */
static char *suggestion(mete_reader *reader, const char *name)
{
    size_t count;
    const char **names;
    const char *meant;
    char *sentence = NULL;

    if (reader->searches <= 0 || strlen(name) > 200) {
        return NULL;
    }
    reader->searches--;
    names = mete_rulebook_fact_names(reader->the_case->rulebook,
                                     item_id(reader), &count);
    meant = mete_text_nearest(name, names, count);
    if (meant != NULL) {
        sentence = g_strdup_printf(_("是不是“%s”？"), meant);
    }
    g_free(names);
    return sentence;
}

static bool may_say(const mete_reader *reader, const mete_fact *fact)
{
    const char *item = item_id(reader);
    return fact->item == NULL
        || (item != NULL && strcmp(fact->item, item) == 0);
}

static bool has_label(const mete_fact *fact, const char *name)
{
    for (size_t i = 0; i < fact->label_count; i++) {
        if (strcmp(fact->labels[i], name) == 0) {
            return true;
        }
    }
    return false;
}

/* A sentence where the name is what a fact may be, and not a fact; or NULL. */
static char *as_choice(const mete_reader *reader, const char *name)
{
    const mete_rulebook *rulebook = reader->the_case->rulebook;
    for (size_t i = 0; i < rulebook->fact_count; i++) {
        const mete_fact *fact = rulebook->facts[i];
        if (may_say(reader, fact) && has_label(fact, name)) {
            return g_strdup_printf(
                reader->cursor == NULL
                    ? _("“%s”是“%s”的一个选项，写成“%s = %s”")
                    : _("“%s”是“%s”的一个选项，写成\"%s\": \"%s\""),
                name, fact->label, fact->label, name);
        }
    }
    return NULL;
}

/* A sentence where a fact's name and its value stand without the sign that
 * belongs between them; or NULL. */
static char *as_phrase(const mete_reader *reader, const char *name)
{
    size_t count;
    const char **names = mete_rulebook_fact_names(reader->the_case->rulebook,
                                                  item_id(reader), &count);
    const char *found = NULL;
    for (size_t i = 0; i < count; i++) {
        if (g_str_has_prefix(name, names[i])
            && (found == NULL || strlen(names[i]) > strlen(found))) {
            found = names[i];
        }
    }
    g_free(names);
    return found != NULL
             ? g_strdup_printf(_("“%s”和它的值之间写等号：“%s = …”"), found,
                               found)
             : NULL;
}

/* What was meant by a name that is none. */
static char *advice(mete_reader *reader, const char *name)
{
    char *hint = as_choice(reader, name);
    if (hint == NULL) {
        hint = suggestion(reader, name);
    }
    if (hint == NULL && reader->cursor == NULL) {
        hint = as_phrase(reader, name);
    }
    return hint;
}

static void fault_unknown(mete_reader *reader, const char *name)
{
    char *quoted = mete_value_clip(name);
    char *hint;

    if (mete_rulebook_name_is_local(reader->the_case->rulebook, name)) {
        /* A document without a good item has been told so already. */
        if (reader->cursor == NULL || item_id(reader) != NULL) {
            mete_reader_fault(reader, "unknown_fact", "先选对事项",
                              "“%s”只是某些事项自己的事实，"
                              "这里用不了",
                              quoted);
        }
    } else {
        hint = advice(reader, name);
        mete_reader_fault(reader, "unknown_fact", hint,
                          "裁量基准里没有名为“%s”的事实", quoted);
        g_free(hint);
    }
    g_free(quoted);
}

const mete_fact *mete_reader_find(mete_reader *reader, const char *name,
                                  bool *opposite)
{
    const mete_rulebook *rulebook = reader->the_case->rulebook;
    const char *item = item_id(reader);
    const mete_fact *fact =
        mete_rulebook_find_fact(rulebook, item, name, opposite);
    char *plain;

    if (fact != NULL) {
        return fact;
    }
    plain = mete_reader_plain_name(name);
    fact = mete_rulebook_find_fact(rulebook, item, plain, opposite);
    if (fact == NULL) {
        fault_unknown(reader, plain);
    }
    g_free(plain);
    return fact;
}

static bool check_domain(mete_reader *reader, const mete_statement *statement,
                         int64_t value)
{
    const mete_fact *fact = statement->fact;
    const mete_slot *domain = &reader->the_case->rulebook->domains[fact->index];
    char *words;
    char *allowed;

    if (domain->lo <= value && value <= domain->hi) {
        return true;
    }
    words = mete_value_words(fact, value);
    allowed = mete_value_domain(fact);
    mete_reader_fault(reader, "out_of_domain", NULL,
                      "%s不在允许的范围内，应为%s", words, allowed);
    g_free(words);
    g_free(allowed);
    return false;
}

static bool check_between(mete_reader *reader, const mete_statement *statement)
{
    const mete_fact *fact = statement->fact;
    bool inside = check_domain(reader, statement, statement->lo);
    char *lo;
    char *hi;

    inside = check_domain(reader, statement, statement->hi) && inside;
    if (statement->lo <= statement->hi) {
        return inside;
    }
    lo = mete_value_words(fact, statement->lo);
    hi = mete_value_words(fact, statement->hi);
    mete_reader_fault(reader, "empty_range", "小的写在前面",
                      "区间的下端%s高于上端%s", lo, hi);
    g_free(lo);
    g_free(hi);
    return false;
}

static bool check_absent(mete_reader *reader, const mete_fact *fact)
{
    const char *hint = _("不知道就不要写这一项");

    if (fact->may_be_absent) {
        return true;
    }
    if (mete_fact_is_amount(fact) && fact->min <= 0) {
        hint = _("确实没有就写0，不知道就不要写这一项");
    }
    mete_reader_fault(reader, "not_absent", hint,
                      "这项事实不能是“没有”（null）");
    return false;
}

bool mete_statement_check(mete_reader *reader, const mete_statement *statement)
{
    switch (statement->says) {
    case METE_SAYS_VALUE:
        return check_domain(reader, statement, statement->lo);
    case METE_SAYS_BETWEEN:
        return check_between(reader, statement);
    case METE_SAYS_ABSENT:
        return check_absent(reader, statement->fact);
    case METE_SAYS_UNDETERMINABLE:
        if (!statement->fact->may_be_undeterminable) {
            mete_reader_fault(reader, "not_undeterminable",
                              "不知道就不要写这一项",
                              "这项事实不能是“无法查明”");
        }
        return statement->fact->may_be_undeterminable;
    case METE_SAYS_UNKNOWN:
    case METE_SAYS_DAYS: /* readers of dates let no other day in */
    default:
        return true;
    }
}

void mete_statement_turn(mete_statement *statement)
{
    int64_t lo = statement->lo;
    mete_fact_kind kind = statement->fact->kind;

    if (kind != METE_FACT_FLAG && kind != METE_FACT_JUDGEMENT) {
        return; /* nothing else has a contrary */
    }
    if (statement->says == METE_SAYS_VALUE
        || statement->says == METE_SAYS_BETWEEN) {
        statement->lo = 1 - statement->hi;
        statement->hi = 1 - lo;
    }
}

static mete_case_result put(mete_case *the_case,
                            const mete_statement *statement)
{
    int index = statement->fact->index;

    switch (statement->says) {
    case METE_SAYS_VALUE:
        return mete_case_put(the_case, index, statement->lo);
    case METE_SAYS_BETWEEN:
        return mete_case_put_between(the_case, index, statement->lo,
                                     statement->hi);
    case METE_SAYS_ABSENT:
        return mete_case_put_absent(the_case, index);
    case METE_SAYS_UNDETERMINABLE:
        return mete_case_put_undeterminable(the_case, index);
    case METE_SAYS_DAYS:
        return mete_case_put_events(the_case, index, statement->days,
                                    statement->count);
    case METE_SAYS_UNKNOWN:
    default:
        mete_case_put_unknown(the_case, index);
        return METE_CASE_OK;
    }
}

bool mete_statement_apply(mete_reader *reader, const mete_statement *statement)
{
    mete_case *the_case = reader->the_case;
    mete_case_result result = put(the_case, statement);

    /* What is said anew replaces the old reason too. */
    if (result == METE_CASE_OK
        && (statement->reason != NULL || the_case->reason_count > 0)) {
        result = mete_case_put_reason(the_case, statement->fact->index,
                                      statement->reason);
    }
    if (result == METE_CASE_NO_MEMORY) {
        mete_reader_fault(reader, "no_memory", NULL, "内存不足");
    } else if (result != METE_CASE_OK) { /* checked before: our mistake */
        mete_reader_fault(reader, "internal", NULL, "值未被接受");
    }
    return result == METE_CASE_OK;
}

void mete_statement_clear(mete_statement *statement)
{
    g_free(statement->days);
    g_free(statement->reason);
    *statement = (mete_statement){0};
}
