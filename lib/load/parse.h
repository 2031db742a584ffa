/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One phrase while it is compiled, and the pieces that it falls into.
 *
 * A piece is what a part of the phrase means so far.  What a comparison means
 * is settled only by who asks: 货值金额 5倍以上10倍以下 is a range where one
 * is expected and a wrong comparison where a condition is.
 */
#ifndef METE_LOAD_PARSE_H
#define METE_LOAD_PARSE_H

#include "base/date.h"
#include "load/phrase.h"

enum {
    METE_PHRASE_MAX = 4096,   /* bytes of a phrase */
    METE_PHRASE_DEPTH = 120,  /* of a tree, defines included */
    METE_PHRASE_SIZE = 10000, /* nodes of a tree, shared ones counted */
    METE_PHRASE_PARENTHESES = 48,
    METE_PHRASE_FAULTS = 8, /* that one phrase reports */
    METE_PHRASE_DIGITS = METE_EXACT_SCALE
};

/* Bytes of the folded text. */
typedef struct {
    int begin;
    int end;
} mete_span;

typedef enum __attribute__((packed)) {
    METE_PIECE_BROKEN,     /* something is wrong and has been said */
    METE_PIECE_CONDITION,  /* node */
    METE_PIECE_CHAIN,      /* of 且 or of 或: its parts hang on `first` */
    METE_PIECE_AMOUNT,     /* node */
    METE_PIECE_DATE,       /* node */
    METE_PIECE_PERIOD,     /* node to `to` */
    METE_PIECE_GRADED,     /* choice or scale `fact`, named */
    METE_PIECE_EVENTS,     /* events `fact`, named */
    METE_PIECE_TEXT,       /* text `fact`, named */
    METE_PIECE_LABELS,     /* `labels` of `fact` */
    METE_PIECE_BOUND,      /* `comparison` with `right`; `next` is another */
    METE_PIECE_RELATION,   /* `left` (may be NULL) and bounds `right` */
    METE_PIECE_PROPORTION, /* `left` 占 `right` */
    METE_PIECE_MULTIPLE,   /* `left` times `right`, written side by side */
    METE_PIECE_SPAN,       /* 法定幅度 */
    METE_PIECE_ANYTHING    /* 任意 */
} mete_piece_kind;

typedef struct mete_piece mete_piece;

struct mete_piece {
    mete_piece_kind kind;
    mete_op op; /* of the chain */
    mete_comparison comparison;
    mete_display display;
    uint8_t compare; /* METE_COMPARE_… of a bound */
    uint8_t mark;    /* METE_MARK_… of a quantity */
    bool worded;     /* a bound by 以上 or 以下 … */
    bool by_bounds;  /* … without (含) or (不含) */
    bool has_per;
    bool in_parentheses;
    bool undecided; /* a quotient that does not end */
    mete_unit per;  /* 每平方米: what the base must count */
    mete_span span;
    const mete_expression *node;
    const mete_expression *to;
    const mete_fact *fact;
    mete_piece *left;
    mete_piece *right;
    mete_piece *first; /* of a chain or of the arguments of a function */
    mete_piece *last;
    mete_piece *next;
    uint64_t labels;
    int depth; /* of the tree that it stands for */
    int size;
    int count; /* of the chain */
};

typedef struct mete_name mete_name;

/* What the parser carries for a token or a rule. */
typedef union {
    mete_piece *piece;
    const mete_name *name;
    int code;
    mete_date date;
} mete_value;

/* Where the lexer is with the labels of a choice or scale. */
typedef enum __attribute__((packed)) {
    METE_LABELS_NONE,
    METE_LABELS_NAMED,    /* the fact was the last token */
    METE_LABELS_EXPECTED, /* after 是 属于 达到 … */
    METE_LABELS_READ      /* after a label: 、 continues the list */
} mete_label_state;

typedef struct {
    const mete_phrase_context *context;
    mete_lexicon *lexicon;
    const mete_place *place;
    int item; /* number of the item with local names, or 0 */
    int length;
    int at;    /* of the lexer */
    int token; /* the last one, 0 at the start */
    mete_span token_span;
    const mete_fact *graded; /* whose labels may follow */
    mete_label_state labels;
    bool in_list;     /* ( … ) around labels */
    bool unread_name; /* the last name is not known */
    int particle;     /* where the 在 before the token is, or -1 */
    int dash_end;     /* where the last 24-48小时 ends, or 0 */
    bool extra_close; /* the last `)` had no `(` */
    bool broken;      /* a fault was reported */
    bool comma_and;   /* ，or ，且 was read */
    bool comma_or;    /* ，或 was read */
    int faults;
    int depth; /* of open parentheses */
    mete_piece *result;
    const char *original; /* as it was written, for quotations */
    char text[METE_PHRASE_MAX + 1];      /* folded; zeroed up to here */
    int opened[METE_PHRASE_PARENTHESES]; /* where parentheses open */
} mete_parse;

/* Pieces live until the phrase is compiled. */
mete_piece *mete_piece_new(mete_parse *parse, mete_piece_kind kind,
                           mete_span span);
/* All but the first `from` of those in use. */
void mete_pieces_give_back(mete_lexicon *lexicon, size_t from);
mete_piece *mete_piece_broken(mete_parse *parse, mete_span span);

/* A piece for `node`, as deep and large as its parts (NULL: none) make it;
 * broken where that is too much. */
mete_piece *mete_piece_node(mete_parse *parse, mete_piece_kind kind,
                            const mete_expression *node, mete_span span,
                            const mete_piece *a, const mete_piece *b);

/* The same for a node without children, which is shared. */
mete_piece *mete_piece_leaf(mete_parse *parse, mete_piece_kind kind,
                            const mete_expression *node, mete_span span);

mete_expression *mete_node_new(mete_parse *parse, mete_op op, mete_type type,
                               size_t child_count);

/* A constant amount. */
mete_piece *mete_piece_constant(mete_parse *parse, mete_decimal value,
                                mete_unit unit, mete_span span);

static inline mete_span mete_span_join(mete_span a, mete_span b)
{
    return (mete_span){a.begin, b.end};
}

/* Reads a text of `length` bytes into the parse; false after a fault. */
bool mete_parse_begin(mete_parse *parse, const mete_phrase_context *context,
                      int item, const char *text, size_t length,
                      const mete_place *place);

/* The piece of the whole text, NULL after a fault. */
mete_piece *mete_parse_whole(mete_parse *parse);

/* The generated parser and what stands behind it. */
bool mete_parse_run(mete_parse *parse);
int mete_lexer_next(mete_parse *parse, mete_value *value, mete_span *span);

#endif
