/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Ranges whose two ends are written as amounts of their own: from and to,
 * each with (不含) behind it where it is open.
 */
#include "load/lexer.h"
#include "load/range.h"

#include <string.h>

/* (含) or (不含) at the end of a text, which is cut off. */
static bool cut_mark(mete_parse *parse)
{
    static const struct {
        const char *text;
        bool open;
    } marks[] = {
        {"(不含)", true}, {"(excl)", true}, {"(含)", false}, {"(incl)", false}};

    g_strchomp(parse->text);
    for (size_t i = 0; i < G_N_ELEMENTS(marks); i++) {
        if (g_str_has_suffix(parse->text, marks[i].text)) {
            parse->text[strlen(parse->text) - strlen(marks[i].text)] = '\0';
            parse->length = (int)strlen(parse->text);
            return marks[i].open;
        }
    }
    parse->length = (int)strlen(parse->text);
    return false;
}

static bool read_end(mete_parse *parse, const mete_phrase_context *context,
                     const char *text, const mete_place *place,
                     mete_range_end *end, bool *open)
{
    int item = mete_lexicon_item(context->lexicon, context->item);
    mete_piece *piece;

    if (!mete_parse_begin(parse, context, item, text, strlen(text), place)) {
        return false;
    }
    *open = cut_mark(parse);
    piece = mete_parse_whole(parse);
    return piece != NULL && !parse->broken
        && mete_range_build_end(parse, piece, end) && !parse->broken;
}

bool mete_phrase_ends(const mete_phrase_context *context, const char *from,
                      const char *to, const mete_place *place,
                      mete_range *range)
{
    mete_lexicon *lexicon = context->lexicon;
    size_t pieces = lexicon->pieces;
    mete_range built = {.kind = METE_RANGE_AMOUNT};
    mete_range_end ends[2];
    mete_parse parse;
    bool good;

    good = from == NULL
        || read_end(&parse, context, from, place, &ends[0], &built.from_open);
    good = (to == NULL
            || read_end(&parse, context, to, place, &ends[1], &built.to_open))
        && good && (from != NULL || to != NULL);
    built.from_said = built.from_open;
    built.to_said = built.to_open;
    if (good) {
        mete_span span = {0, parse.length};
        good = mete_range_join(&parse, from != NULL ? &ends[0] : NULL,
                               to != NULL ? &ends[1] : NULL, span, &built)
            && !parse.broken;
    }
    mete_pieces_give_back(lexicon, pieces);
    mete_range_fill(good ? &built : NULL, to != NULL ? to : from, place, range);
    return good;
}
