/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Cuts a phrase into tokens: at each place the longest of name, quantity and
 * word, of equal length the word; behind a choice or scale its labels.
 *
 * What cannot be read is said here, and reading goes on where that makes
 * sense, so that a phrase shows all its unknown names at once.
 */
#include "load/lexer.h"

#include "load/advice.h"

#include "base/message.h"
#include "base/text.h"

#include <string.h>

/* Bytes up to the first character that folding may change: full-width forms,
 * the wide space and the no-break space begin with EF, E3 and C2. */
static size_t plain_bytes(const char *text, size_t length)
{
    typedef uint8_t block __attribute__((vector_size(16)));
    size_t plain = 0;
    uint64_t any[2] = {0, 0};
    block bytes;

    for (; length - plain >= sizeof bytes; plain += sizeof bytes) {
        memcpy(&bytes, text + plain, sizeof bytes);
        bytes = (block)(bytes == 0xEF) | (block)(bytes == 0xE3)
              | (block)(bytes == 0xC2);
        memcpy(any, &bytes, sizeof any);
        if ((any[0] | any[1]) != 0) {
            break;
        }
    }
    while (plain < length && text[plain] != '\xEF' && text[plain] != '\xE3'
           && text[plain] != '\xC2') {
        plain++;
    }
    return plain;
}

void mete_lexer_begin(mete_parse *parse, const char *text, size_t length)
{
    const char *end = text + length;
    char *to = parse->text;
    size_t bytes = 0;

    for (; text < end; text += bytes) {
        size_t plain = plain_bytes(text, (size_t)(end - text));
        memcpy(to, text, plain);
        to += plain;
        text += plain;
        if (text == end) {
            break;
        }
        uint32_t character = mete_text_next(text, &bytes);
        if (character == 0xA0 || character < 0x80) {
            *to++ = character == 0xA0 ? ' ' : (char)character;
        } else {
            memcpy(to, text, bytes);
            to += bytes;
        }
    }
    *to = '\0';
    parse->length = (int)(to - parse->text);
}

void mete_lexer_skip(mete_parse *parse)
{
    const char *at = mete_lexer_text(parse);

    while (*at == ' ' || (*at >= '\t' && *at <= '\r')) {
        at++;
    }
    parse->at = (int)(at - parse->text);
}

bool mete_lexer_after_operand(const mete_parse *parse)
{
    switch (parse->token) {
    case METE_TOKEN_NAME:
    case METE_TOKEN_QUANTITY:
    case METE_TOKEN_BOUND:
    case METE_TOKEN_DATE:
    case METE_TOKEN_LABEL:
    case METE_TOKEN_TERM:
    case METE_TOKEN_SPAN:
    case METE_TOKEN_CLOSE:
        return true;
    default:
        return false;
    }
}

void mete_lexer_match(const mete_parse *parse, int at, mete_match *match)
{
    mete_lexicon_match(parse->lexicon, parse->item, parse->text + at, match);
    if (match->name_bytes > match->word_bytes) {
        match->word = NULL;
    } else {
        match->name = NULL;
    }
}

int mete_lexer_open(mete_parse *parse, int begin)
{
    if (parse->depth == METE_PHRASE_PARENTHESES) {
        mete_advise(parse, (mete_span){begin, parse->at}, "phrase_too_deep",
                    "请把它拆成几个 define", _("括号套得太深"));
        return METE_TOKEN_FAULT;
    }
    parse->opened[parse->depth++] = begin;
    return METE_TOKEN_OPEN;
}

/* ，且 is ，and ，或 is 或. */
static int read_comma(mete_parse *parse, mete_value *value)
{
    int before = parse->at;
    mete_match match;

    value->code = 0;
    mete_lexer_skip(parse);
    mete_lexer_match(parse, parse->at, &match);
    if (match.word != NULL && match.word->token == METE_TOKEN_AND) {
        parse->at += (int)match.word_bytes;
        return METE_TOKEN_COMMA;
    }
    if (match.word != NULL && match.word->token == METE_TOKEN_OR) {
        parse->at += (int)match.word_bytes;
        value->code = 1;
        return METE_TOKEN_OR;
    }
    parse->at = before;
    return METE_TOKEN_COMMA;
}

static int read_per(mete_parse *parse, mete_value *value)
{
    const mete_unit_word *unit;
    size_t bytes;

    mete_lexer_skip(parse);
    unit =
        mete_lexicon_match_unit(parse->lexicon, mete_lexer_text(parse), &bytes);
    if (unit == NULL) {
        mete_span span = {parse->at, mete_lexer_unknown_end(parse, parse->at)};
        mete_advise_unknown_unit(parse, span);
        return METE_TOKEN_FAULT;
    }
    parse->at += (int)bytes;
    value->code = unit->unit;
    return METE_TOKEN_PER;
}

static int refuse(mete_parse *parse, int begin, mete_refused refused)
{
    mete_advise_refused(parse, (mete_span){begin, parse->at}, refused);
    return METE_TOKEN_FAULT;
}

/* 24-48小时以内: the dash has said it. */
static int bound_after_dash(mete_parse *parse, mete_span span)
{
    char quote[METE_QUOTE_MAX];
    char numbers[METE_QUOTE_MAX];
    char *hint = g_strdup_printf(
        _("只写“%s”，不写“%s”；两端不都算在内的，两个数后面"
          "分别写“以上”“超过”“以下”“不足”"),
        mete_quote(parse, parse->token_span, numbers),
        mete_quote(parse, span, quote));

    mete_advise(parse, span, "phrase_bound_after_dash", hint,
                "两个数之间的连接号就是“以上…以下”，后面不能再写“%s”", quote);
    g_free(hint);
    return METE_TOKEN_FAULT;
}

static int lone_bound(mete_parse *parse, int begin)
{
    mete_span span = {begin, parse->at};
    bool label = parse->token == METE_TOKEN_LABEL;
    char quote[METE_QUOTE_MAX];

    if (parse->unread_name) { /* 伍仟元以上 */
        return METE_TOKEN_FAULT;
    }
    if (parse->token == METE_TOKEN_BOUND
        && parse->token_span.end == parse->dash_end) {
        return bound_after_dash(parse, span);
    }
    mete_advise(parse, span, "phrase_bound_needs_number",
                label ? _("“达到 …”和“…以上”写一种就够了")
                      : _("比较两个量时写“不低于”“不超过”"
                          "“超过”“不足”"),
                "“%s”前面要紧接着一个数", mete_quote(parse, span, quote));
    return METE_TOKEN_FAULT;
}

static int lone_mark(mete_parse *parse, int begin, int code, mete_value *value)
{
    int token = mete_lexer_marked_number(parse, code, value);
    char quote[METE_QUOTE_MAX];
    mete_span span = {begin, parse->at};

    if (token == 0) {
        mete_advise(parse, span, "phrase_mark_needs_number",
                    "写作“1万元(含)以上”或者“1万元以上(含)”", "“%s”旁边没有数",
                    mete_quote(parse, span, quote));
        return METE_TOKEN_FAULT;
    }
    return token;
}

static int read_word(mete_parse *parse, const mete_word *word, size_t bytes,
                     mete_value *value)
{
    int begin = parse->at;

    parse->at += (int)bytes;
    value->code = word->code;
    switch (word->token) {
    case METE_TOKEN_COMMA:
        return read_comma(parse, value);
    case METE_TOKEN_OPEN:
        return mete_lexer_open(parse, begin);
    case METE_TOKEN_CLOSE:
        parse->extra_close = parse->depth == 0;
        parse->depth -= parse->depth > 0 ? 1 : 0;
        return word->token;
    case METE_TOKEN_PER:
        return read_per(parse, value);
    case METE_TOKEN_BOUND_WORD:
        return lone_bound(parse, begin);
    case METE_TOKEN_MARK:
        return lone_mark(parse, begin, word->code, value);
    case METE_TOKEN_LIST:
        return refuse(parse, begin, METE_REFUSED_LIST);
    case METE_TOKEN_TO:
        return refuse(parse, begin, METE_REFUSED_BETWEEN);
    case METE_TOKEN_REFUSED:
        return refuse(parse, begin, (mete_refused)word->code);
    default:
        return word->token;
    }
}

/* 货值金颔, where only 货值 is a name: the whole is not known.  Behind a choice
 * or a scale a label may stand. */
static bool goes_on(const mete_parse *parse, const mete_name *name, int bytes)
{
    const mete_fact *fact = name->meaning.fact;
    const char *behind = mete_lexer_text(parse) + bytes;
    mete_match match;

    if ((unsigned char)behind[0] < 0x80
        || (fact != NULL && fact->label_count > 0) || behind[-1] == '\''
        || mete_quantity_starts(behind) || !mete_lexer_is_letter(behind)) {
        return false;
    }
    mete_lexer_match(parse, parse->at + bytes, &match);
    return match.name == NULL && match.word == NULL;
}

static int read_token(mete_parse *parse, mete_value *value)
{
    mete_quantity quantity;
    mete_match match;
    int token;

    mete_lexer_match(parse, parse->at, &match);
    if (parse->labels != METE_LABELS_NONE) {
        token = mete_lexer_read_labels(parse, &match, value);
        if (token != 0) {
            return token;
        }
    }
    const char *text = mete_lexer_text(parse);
    if (text[0] == '\0') {
        return METE_TOKEN_YYEOF;
    }
    if (text[0] == '\'' || strncmp(text, "「", strlen("「")) == 0) {
        return mete_lexer_read_quoted(parse, value,
                                      text[0] == '\'' ? "'" : "」");
    }
    if (text[0] == '-' && mete_lexer_negative(parse, &quantity)) {
        return mete_lexer_number(parse, &quantity, true, value);
    }
    if (mete_quantity_starts(text)
        && mete_quantity_read(parse->lexicon, text, &quantity)
        && quantity.bytes > match.word_bytes
        && quantity.bytes >= match.name_bytes) {
        return mete_lexer_number(parse, &quantity, false, value);
    }
    if (match.name != NULL
        && !goes_on(parse, match.name, (int)match.name_bytes)) {
        parse->at += (int)match.name_bytes;
        value->name = match.name;
        return METE_TOKEN_NAME;
    }
    if (match.name == NULL && match.word != NULL) {
        return read_word(parse, match.word, match.word_bytes, value);
    }
    return mete_lexer_read_unknown(parse, value);
}

/* Told by the first two bytes, without a look into the lexicon. */
static bool may_be_particle(const char *text)
{
    static const char particles[][4] = {"的", "在", "达", "t", "a"};

    for (size_t i = 0; i < G_N_ELEMENTS(particles); i++) {
        if (text[0] == particles[i][0]) {
            return (unsigned char)text[0] < 0x80 || text[1] == particles[i][1];
        }
    }
    return false;
}

/* 的 behind something, 在 and 达 before something are not read. */
static bool skip_particle(mete_parse *parse)
{
    const char *text = mete_lexer_text(parse);
    mete_match match;

    parse->particle = -1;
    if (!may_be_particle(text)) {
        return true;
    }
    mete_lexer_match(parse, parse->at, &match);
    if (match.word == NULL || match.word->token != METE_TOKEN_PARTICLE) {
        return true;
    }
    mete_span span = {parse->at, parse->at + (int)match.word_bytes};
    parse->at = span.end;
    mete_lexer_skip(parse);
    parse->particle = parse->at == span.end ? span.begin : -1;
    bool end = parse->text[parse->at] == '\0';
    bool behind = mete_lexer_after_operand(parse);
    mete_lexer_match(parse, parse->at, &match);
    if ((match.word == NULL || match.word->token != METE_TOKEN_PARTICLE)
        && (behind || !end)) {
        return true;
    }
    char quote[METE_QUOTE_MAX];
    mete_advise(parse, span, "phrase_syntax", "去掉它", "这里多了“%s”",
                mete_quote(parse, span, quote));
    return false;
}

static void follow(mete_parse *parse, int token, const mete_value *value)
{
    const mete_fact *fact;

    switch (token) {
    case METE_TOKEN_NAME:
        fact = value->name->meaning.fact;
        parse->unread_name = mete_name_is_unknown(value->name);
        parse->labels = METE_LABELS_NONE;
        parse->in_list = false;
        if (fact != NULL
            && (fact->kind == METE_FACT_CHOICE
                || fact->kind == METE_FACT_SCALE)) {
            parse->graded = fact;
            parse->labels = METE_LABELS_NAMED;
        }
        break;
    case METE_TOKEN_COMPARE:
    case METE_TOKEN_AMONG:
        if (parse->labels == METE_LABELS_NAMED || parse->unread_name) {
            parse->labels = METE_LABELS_EXPECTED;
        } else {
            parse->labels = METE_LABELS_NONE;
        }
        break;
    case METE_TOKEN_LIST:
        parse->labels = METE_LABELS_EXPECTED;
        break;
    case METE_TOKEN_LABEL:
        parse->labels = METE_LABELS_READ;
        break;
    case METE_TOKEN_BOUND:
        /* 轻微以上较重以下 */
        if (parse->labels != METE_LABELS_NAMED) {
            parse->labels = METE_LABELS_NONE;
        }
        break;
    case METE_TOKEN_OPEN:
        if (parse->in_list && parse->labels == METE_LABELS_EXPECTED) {
            break;
        }
        /* fall through */
    default:
        parse->labels = METE_LABELS_NONE;
        parse->in_list = false;
        parse->unread_name = false;
        break;
    }
}

int mete_lexer_next(mete_parse *parse, mete_value *value, mete_span *span)
{
    int token;

    mete_lexer_skip(parse);
    if (!skip_particle(parse)) {
        *span = (mete_span){parse->at, parse->at};
        return METE_TOKEN_FAULT;
    }
    span->begin = parse->at;
    token = read_token(parse, value);
    span->end = parse->at;
    follow(parse, token, value);
    parse->token = token;
    parse->token_span = *span;
    return token;
}
