/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Labels of choices and scales, which are words only behind their fact.
 */
#include "load/lexer.h"

#include "load/advice.h"

#include "base/text.h"

#include <string.h>

static bool is_ascii_letter(char c)
{
    return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_'
        || (c >= '0' && c <= '9');
}

/* Bytes of the folded text that the label covers, 0 if it does not match. */
static size_t match_label(const char *text, const char *label)
{
    const char *at = text;
    size_t bytes;
    char last;

    if (label == NULL || *label == '\0') {
        return 0;
    }
    for (; *label != '\0'; label += bytes) {
        uint32_t character = 0x80;

        bytes = 1;
        if (*label == '\xEF' || *label == '\xE3') { /* folding may change it */
            character = mete_text_next(label, &bytes);
        }
        if (character < 0x80) {
            if (*at++ != (char)character) {
                return 0;
            }
            continue;
        }
        for (size_t i = 0; i < bytes; i++) {
            if (*at++ != label[i]) {
                return 0;
            }
        }
    }
    last = at[-1];
    return is_ascii_letter(last) && is_ascii_letter(*at) ? 0
                                                         : (size_t)(at - text);
}

static int find_label(const mete_parse *parse, size_t *bytes)
{
    const mete_fact *fact = parse->graded;
    const char *text = mete_lexer_text(parse);
    int label = -1;

    *bytes = 0;
    for (size_t i = 0; fact != NULL && i < fact->label_count; i++) {
        size_t length = match_label(text, fact->labels[i]);
        if (length == 0 && fact->label_ids != NULL) {
            length = match_label(text, fact->label_ids[i]);
        }
        if (length > *bytes) {
            *bytes = length;
            label = (int)i;
        }
    }
    return label;
}

static int read_label(mete_parse *parse, int label, size_t bytes,
                      mete_value *value)
{
    mete_span span = {parse->at, parse->at + (int)bytes};
    mete_piece *piece = mete_piece_new(parse, METE_PIECE_LABELS, span);
    int mark = METE_MARK_NONE;
    int code;

    piece->fact = parse->graded;
    piece->labels = UINT64_C(1) << label;
    parse->at = span.end;
    value->piece = piece;
    if (parse->labels != METE_LABELS_NAMED
        || !mete_lexer_bound(parse, &code, &mark)) {
        return METE_TOKEN_LABEL;
    }
    /* 较重以上: the grade named is in, unless (不含) says otherwise */
    mark = mark == METE_MARK_OPEN ? mark : METE_MARK_CLOSED;
    span.end = parse->at;
    value->piece = mete_piece_new(parse, METE_PIECE_BOUND, span);
    value->piece->right = piece;
    value->piece->comparison = mete_lexer_bound_comparison(parse, code, mark);
    value->piece->worded = true;
    return METE_TOKEN_BOUND;
}

/* Behind a label in a list; 0 where the list has ended. */
static int continue_list(mete_parse *parse, const mete_match *match)
{
    int token = match->word != NULL ? match->word->token : 0;

    if (token == METE_TOKEN_LIST
        || (parse->in_list
            && (token == METE_TOKEN_COMMA || token == METE_TOKEN_OR))) {
        parse->at += (int)match->word_bytes;
        return METE_TOKEN_LIST;
    }
    return 0;
}

static int unknown_label(mete_parse *parse, mete_value *value)
{
    mete_span span = {parse->at, mete_lexer_unknown_end(parse, parse->at)};

    mete_advise_unknown_label(parse, span);
    parse->at = span.end;
    value->piece = mete_piece_broken(parse, span);
    return METE_TOKEN_LABEL;
}

/* 是 「较重」 */
static bool read_quoted_label(mete_parse *parse, mete_value *value)
{
    int begin = parse->at;
    size_t bytes;
    int label;

    parse->at += (int)strlen("「");
    label = find_label(parse, &bytes);
    if (label < 0
        || strncmp(mete_lexer_text(parse) + bytes, "」", strlen("」")) != 0) {
        parse->at = begin;
        return false;
    }
    read_label(parse, label, bytes, value);
    parse->at += (int)strlen("」");
    return true;
}

/* What the labels of the fact before make of this place; 0: nothing. */
int mete_lexer_read_labels(mete_parse *parse, const mete_match *match,
                           mete_value *value)
{
    size_t bytes;
    int label;

    if (parse->labels == METE_LABELS_READ) {
        return continue_list(parse, match);
    }
    if (parse->unread_name) {
        return 0;
    }
    label = find_label(parse, &bytes);
    if (parse->labels == METE_LABELS_NAMED) {
        return label >= 0 && bytes > match->word_bytes
                    && bytes > match->name_bytes
                 ? read_label(parse, label, bytes, value)
                 : 0;
    }
    if (label >= 0) {
        return read_label(parse, label, bytes, value);
    }
    if (strncmp(mete_lexer_text(parse), "「", strlen("「")) == 0
        && read_quoted_label(parse, value)) {
        return METE_TOKEN_LABEL;
    }
    if (match->word != NULL && match->word->token == METE_TOKEN_OPEN
        && !parse->in_list) {
        int begin = parse->at;
        parse->in_list = true;
        parse->at += (int)match->word_bytes;
        return mete_lexer_open(parse, begin);
    }
    return parse->text[parse->at] == '\0' ? 0 : unknown_label(parse, value);
}
