/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The doors of the phrase compiler: a text goes in, the memory of compiled
 * phrases is asked, the parser runs, and what came out is settled as what the
 * caller wants.
 */
#include "load/phrase.h"

#include "load/lexer.h"
#include "load/range.h"

#include "base/message.h"
#include "base/text.h"

#include <string.h>

static void advise_text(mete_parse *parse, const char *code,
                        const char *message)
{
    mete_advise(parse, (mete_span){0, parse->length}, code, NULL, "%s",
                message);
}

static bool is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n\f\v")] == '\0';
}

/* Reads the text into the parse; false after a fault. */
bool mete_parse_begin(mete_parse *parse, const mete_phrase_context *context,
                      int item, const char *text, size_t length,
                      const mete_place *place)
{
    memset(parse, 0, offsetof(mete_parse, text));
    parse->text[0] = '\0';
    parse->context = context;
    parse->lexicon = context->lexicon;
    parse->place = place;
    parse->item = item;
    if (!context->is_utf8 && !mete_text_is_utf8(text, length)) {
        advise_text(parse, "phrase_not_utf8", _("文字不是 UTF-8 编码"));
        return false;
    }
    if (length > METE_PHRASE_MAX) {
        advise_text(parse, "phrase_too_long",
                    _("短语太长，最多4096字节；"
                      "请拆成几个 define，或者用 any、all 分行写"));
        return false;
    }
    mete_lexer_begin(parse, text, length);
    parse->original = text;
    if (is_blank(parse->text)) {
        advise_text(parse, "phrase_empty",
                    _("短语是空的；无条件成立写作“无条件”"));
        return false;
    }
    return true;
}

/* The piece of the whole text, NULL after a fault. */
mete_piece *mete_parse_whole(mete_parse *parse)
{
    if (!mete_parse_run(parse) || parse->result == NULL) {
        parse->broken = true;
        return NULL;
    }
    return parse->result;
}

/* What the doors share: the key, the memory, the pieces to give back. */
typedef struct {
    const mete_phrase_context *context;
    const char *text;
    size_t length;
    const mete_place *place;
    int item;
    const mete_name *subject; /* what a cell is about; NULL elsewhere */
    bool passing;             /* not to be remembered */
    mete_memo_key key;
    mete_memo_result result;
    bool known;
} door;

static void knock(door *d, const mete_phrase_context *context,
                  mete_memo_kind kind, const mete_fact *fact, const char *text,
                  const mete_place *place)
{
    d->context = context;
    d->text = text;
    d->length = strlen(text);
    d->place = place;
    d->item = mete_lexicon_item(context->lexicon, context->item);
    d->subject = NULL;
    d->passing = false;
    memset(&d->result, 0, sizeof d->result);
    mete_memo_key_set(&d->key, context, d->item, kind, fact, text, d->length);
    d->known = mete_memo_find(&context->lexicon->memo, &d->key, &d->result);
}

/* The labels of a cell's fact stand without its name. */
static void expect_labels(mete_parse *parse, const mete_fact *fact)
{
    if (fact != NULL
        && (fact->kind == METE_FACT_CHOICE || fact->kind == METE_FACT_SCALE)) {
        parse->graded = fact;
        parse->labels = METE_LABELS_NAMED;
    }
}

/* Settles the whole text into d->result; false after a fault. */
typedef bool (*settle_function)(mete_parse *parse, mete_piece *piece, door *d);

static bool open_door(door *d, settle_function settle)
{
    mete_lexicon *lexicon = d->context->lexicon;
    size_t pieces = lexicon->pieces;
    mete_parse parse;
    mete_piece *piece;
    bool good = false;

    if (d->known) {
        return true;
    }
    if (mete_parse_begin(&parse, d->context, d->item, d->text, d->length,
                         d->place)) {
        expect_labels(&parse, d->key.fact);
        piece = mete_parse_whole(&parse);
        good = piece != NULL && !parse.broken && settle(&parse, piece, d)
            && !parse.broken;
    }
    mete_pieces_give_back(lexicon, pieces);
    if (good) {
        d->known = true;
    }
    if (good && !d->passing) {
        mete_memo_add(&lexicon->memo, &d->key, &d->result);
    }
    return good;
}

static bool keep_root(door *d, const mete_piece *piece)
{
    d->result.root = piece->node;
    return !mete_is_broken(piece);
}

static void fill_phrase(const door *d, bool good, mete_phrase *phrase)
{
    static const mete_place nowhere = {NULL, 0, 0};

    phrase->root = good ? d->result.root : NULL;
    phrase->text = d->text;
    phrase->place = d->place != NULL ? *d->place : nowhere;
}

static bool settle_condition(mete_parse *parse, mete_piece *piece, door *d)
{
    return keep_root(d, mete_settle_condition(parse, piece));
}

bool mete_phrase_condition(const mete_phrase_context *context, const char *text,
                           const mete_place *place, mete_phrase *phrase)
{
    door d;

    knock(&d, context, METE_MEMO_CONDITION, NULL, text, place);
    bool good = open_door(&d, settle_condition);
    fill_phrase(&d, good, phrase);
    return good;
}

static bool settle_amount(mete_parse *parse, mete_piece *piece, door *d)
{
    return keep_root(d, piece->kind == METE_PIECE_DATE
                            ? piece
                            : mete_settle_amount(parse, piece));
}

bool mete_phrase_amount(const mete_phrase_context *context, const char *text,
                        const mete_place *place, mete_phrase *phrase)
{
    door d;

    knock(&d, context, METE_MEMO_AMOUNT, NULL, text, place);
    bool good = open_door(&d, settle_amount);
    fill_phrase(&d, good, phrase);
    return good;
}

static bool settle_range(mete_parse *parse, mete_piece *piece, door *d)
{
    return mete_range_build(parse, piece, &d->result.range);
}

void mete_range_fill(const mete_range *from, const char *text,
                     const mete_place *place, mete_range *range)
{
    memset(range, 0, sizeof *range);
    if (from != NULL) {
        *range = *from;
    }
    range->text = text;
    if (place != NULL) {
        range->place = *place;
    }
}

bool mete_phrase_range(const mete_phrase_context *context, const char *text,
                       const mete_place *place, mete_range *range)
{
    door d;

    knock(&d, context, METE_MEMO_RANGE, NULL, text, place);
    bool good = open_door(&d, settle_range);
    mete_range_fill(good ? &d.result.range : NULL, text, place, range);
    return good;
}

static bool settle_define(mete_parse *parse, mete_piece *piece, door *d)
{
    switch (piece->kind) {
    case METE_PIECE_PERIOD:
        d->result.range.from = piece->node;
        d->result.range.to = piece->to;
        return true;
    case METE_PIECE_AMOUNT:
    case METE_PIECE_MULTIPLE:
    case METE_PIECE_DATE:
        return settle_amount(parse, piece, d);
    default:
        return settle_condition(parse, piece, d);
    }
}

bool mete_phrase_define(const mete_phrase_context *context, const char *text,
                        const mete_place *place, mete_meaning *meaning)
{
    door d;

    knock(&d, context, METE_MEMO_DEFINE, NULL, text, place);
    bool good = open_door(&d, settle_define);
    meaning->fact = NULL;
    meaning->opposite = false;
    meaning->define = good ? d.result.root : NULL;
    meaning->from = good ? d.result.range.from : NULL;
    meaning->to = good ? d.result.range.to : NULL;
    return good;
}

static mete_piece *cell_subject(mete_parse *parse, const door *d)
{
    return mete_name_piece(parse, d->subject, (mete_span){0, 0});
}

/* A cell says something about its fact; a whole condition stands for
 * itself. */
static bool settle_cell(mete_parse *parse, mete_piece *piece, door *d)
{
    const mete_fact *fact = d->key.fact;
    mete_piece *bound;

    switch (piece->kind) {
    case METE_PIECE_ANYTHING:
        return keep_root(d, mete_truth_piece(parse, true, piece->span));
    case METE_PIECE_RELATION:
        if (piece->left == NULL) {
            piece->left = cell_subject(parse, d);
        }
        break;
    case METE_PIECE_LABELS:
        piece = mete_condition_labels(parse, fact, piece->labels, piece->span);
        break;
    case METE_PIECE_AMOUNT:
    case METE_PIECE_DATE:
        bound = mete_bound_new(parse, METE_EQUAL | METE_COMPARE_SYMBOL, piece,
                               piece->span);
        piece = mete_relation_new(parse, cell_subject(parse, d), bound,
                                  piece->span);
        break;
    default:
        break;
    }
    return keep_root(d, mete_settle_condition(parse, piece));
}

bool mete_phrase_cell(const mete_phrase_context *context, const mete_fact *fact,
                      const char *text, const mete_place *place,
                      mete_phrase *phrase)
{
    mete_name subject = {.meaning = {.fact = fact}};
    door d;

    knock(&d, context, METE_MEMO_CELL, fact, text, place);
    d.subject = &subject;
    bool good = open_door(&d, settle_cell);
    fill_phrase(&d, good, phrase);
    return good;
}

/* A meaning is what its name begins with. */
bool mete_phrase_cell_about(const mete_phrase_context *context,
                            const mete_meaning *subject, const char *text,
                            const mete_place *place, mete_phrase *phrase)
{
    door d;

    if (subject->fact != NULL) {
        return mete_phrase_cell(context, subject->fact, text, place, phrase);
    }
    knock(&d, context, METE_MEMO_CELL, NULL, text, place);
    d.subject = (const mete_name *)(const void *)subject;
    d.passing = true; /* the memory knows cells by their facts */
    d.known = false;
    bool good = open_door(&d, settle_cell);
    fill_phrase(&d, good, phrase);
    return good;
}
