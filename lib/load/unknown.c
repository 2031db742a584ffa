/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the lexer cannot read: how far it goes, and what is said about it.
 *
 * An unknown name becomes a token like a known one, so that the phrase shows
 * all its unknown names at once.
 */
#include "load/lexer.h"

#include "load/advice.h"

#include "base/message.h"

#include <string.h>

static const mete_name unknown_name;

bool mete_name_is_unknown(const mete_name *name)
{
    return name == &unknown_name;
}

const mete_name *mete_name_unknown(void)
{
    return &unknown_name;
}

/* Words that an unknown name does not hold, as far as can be guessed. */
static bool ends_unknown(const mete_parse *parse, int at)
{
    mete_match match;

    mete_lexer_match(parse, at, &match);
    if (match.word == NULL) {
        return false;
    }
    switch (match.word->token) {
    case METE_TOKEN_COMPARE:
    case METE_TOKEN_AMONG:
    case METE_TOKEN_BOUND_WORD:
        return match.word_bytes > strlen("是");
    case METE_TOKEN_AND:
        return match.word_bytes == strlen("且");
    case METE_TOKEN_IF:
    case METE_TOKEN_THEN:
    case METE_TOKEN_ELSE:
    case METE_TOKEN_LIST:
    case METE_TOKEN_TIMES:
    case METE_TOKEN_DIVIDE:
        return true;
    case METE_TOKEN_REFUSED:
        return match.word->code == METE_REFUSED_STOP;
    default:
        return false;
    }
}

int mete_lexer_unknown_end(const mete_parse *parse, int begin)
{
    int at = begin;
    bool ideograph = false;
    size_t bytes;

    while (at < parse->length) {
        unsigned char c = (unsigned char)parse->text[at];
        if (c <= ' ' || (c < 0x80 && strchr("()+*/<>=!,;'-", c) != NULL)
            || (ideograph && c >= '0' && c <= '9')) {
            break;
        }
        uint32_t character = mete_utf8_next(parse->text + at, &bytes);
        if (character == U'「' || character == U'」'
            || (at > begin && c >= 0x80 && ends_unknown(parse, at))) {
            break;
        }
        ideograph = c >= 0x80;
        at += (int)bytes;
    }
    if (at == begin && at < parse->length) {
        mete_utf8_next(parse->text + at, &bytes);
        at += (int)bytes;
    }
    return at;
}

bool mete_lexer_is_letter(const char *text)
{
    unsigned char c = (unsigned char)text[0];
    size_t bytes;

    if (c < 0x80) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    switch (mete_utf8_next(text, &bytes)) {
    case U'、':
    case U'。':
    case U'「':
    case U'」':
    case U'“':
    case U'”':
    case U'‘':
    case U'’':
    case U'《':
    case U'》':
    case U'—':
    case U'–':
    case U'≥':
    case U'≤':
    case U'≠':
    case U'×':
    case U'÷':
    case U'…':
        return false;
    default:
        return true;
    }
}

/* 首次违法行为 where only 首次违法 is a name: the whole is not known, nor is
 * 在公共场所 without 在. */
static int unknown_begin(const mete_parse *parse)
{
    if (parse->particle >= 0) {
        return parse->particle;
    }
    return parse->token == METE_TOKEN_NAME && parse->token_span.end == parse->at
                && parse->text[parse->at - 1] != '\''
                && (unsigned char)parse->text[parse->at] >= 0x80
             ? parse->token_span.begin
             : parse->at;
}

static bool is_quote(const char *text)
{
    static const char *const quotes[] = {"“", "”", "‘", "’", "《", "\""};

    for (size_t i = 0; i < G_N_ELEMENTS(quotes); i++) {
        if (strncmp(text, quotes[i], strlen(quotes[i])) == 0) {
            return true;
        }
    }
    return false;
}

int mete_lexer_read_unknown(mete_parse *parse, mete_value *value)
{
    mete_span span = {parse->at, mete_lexer_unknown_end(parse, parse->at)};
    char quote[METE_QUOTE_MAX];

    if (!mete_lexer_is_letter(parse->text + parse->at)) {
        mete_advise(parse, span, "phrase_unknown_character",
                    is_quote(mete_lexer_text(parse))
                        ? _("问题和名称用直角引号“「」”")
                        : NULL,
                    "“%s”不能写在短语里", mete_quote(parse, span, quote));
        return METE_TOKEN_FAULT;
    }
    span.begin = unknown_begin(parse);
    parse->at = span.end;
    if (strncmp(mete_lexer_text(parse), "」", strlen("」")) == 0) {
        mete_quote(parse, span, quote);
        mete_advise(parse, span, "phrase_unclosed_quote", NULL,
                    "“%s」”前面缺少“「”", quote);
        return METE_TOKEN_FAULT;
    }
    value->name = &unknown_name;
    if (parse->labels == METE_LABELS_EXPECTED && parse->unread_name) {
        value->piece = mete_piece_broken(parse, span);
        return METE_TOKEN_LABEL;
    }
    mete_advise_unknown_name(parse, span);
    return METE_TOKEN_NAME;
}
