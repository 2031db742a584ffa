/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * 「…」: a declared name, or else a yes/no question that is put to the officer
 * in these words and declared on the spot.
 */
#include "load/lexer.h"

#include "base/text.h"
#include "load/advice.h"

#include <string.h>

/* The words as they were written: folding changes characters, not their
 * number. */
static char *written(const mete_parse *parse, mete_span span)
{
    int first = mete_text_columns(parse->text, (size_t)span.begin);
    int count = mete_text_columns(parse->text + span.begin,
                                  (size_t)(span.end - span.begin));

    return g_utf8_substring(parse->original, first, first + count);
}

/* The words of 「…」: a name, or a question that is declared on the spot. */
static const mete_name *quoted_name(mete_parse *parse, mete_span span)
{
    const mete_phrase_context *context = parse->context;
    const char *text = parse->text + span.begin;
    size_t length = (size_t)(span.end - span.begin);
    const mete_name *name =
        mete_lexicon_name(parse->lexicon, parse->item, text, length);

    if (name != NULL) {
        return name;
    }
    char *words = g_strndup(text, length);
    name = g_hash_table_lookup(parse->lexicon->questions, words);
    if (name == NULL && context->declare != NULL) {
        mete_place place = mete_phrase_place(parse, span);
        char *label = written(parse, span);
        const mete_fact *fact =
            context->declare(context->declare_context, label, &place);
        g_free(label);
        if (fact != NULL) {
            name = mete_lexicon_add_question(parse->lexicon, words, fact);
        } else {
            parse->broken = true;
            name = mete_name_unknown();
        }
    }
    g_free(words);
    return name;
}

static mete_span trim(const mete_parse *parse, int begin, int end)
{
    while (begin < end && (unsigned char)parse->text[begin] <= ' ') {
        begin++;
    }
    while (begin < end && (unsigned char)parse->text[end - 1] <= ' ') {
        end--;
    }
    return (mete_span){begin, end};
}

int mete_lexer_read_quoted(mete_parse *parse, mete_value *value,
                           const char *close)
{
    int begin = parse->at;
    int first = begin + (close[0] == '\'' ? 1 : (int)strlen("「"));
    const char *end = strstr(parse->text + first, close);
    mete_span span = {begin, parse->length};
    char quote[METE_QUOTE_MAX];

    if (end == NULL) {
        mete_advise(parse, span, "phrase_unclosed_quote",
                    "引用的名称或者问题写在“「”和“」”之间",
                    "“「”没有配对的“」”");
        return METE_TOKEN_FAULT;
    }
    parse->at = (int)(end - parse->text) + (int)strlen(close);
    span.end = parse->at;
    mete_span words = trim(parse, first, (int)(end - parse->text));
    if (words.begin == words.end) {
        mete_advise(parse, span, "phrase_empty_quote", NULL,
                    "“「」”里没有文字");
        return METE_TOKEN_FAULT;
    }
    value->name = quoted_name(parse, words);
    if (value->name == NULL) {
        mete_advise(parse, span, "phrase_question_not_here", "先用 flag 声明它",
                    "这里不能就地提出问题“%s”",
                    mete_quote(parse, words, quote));
        value->name = mete_name_unknown();
    }
    return METE_TOKEN_NAME;
}
