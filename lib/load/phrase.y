/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The one grammar of law phrases: conditions, amounts, ranges and cells.
 *
 * There is one kind of expression; whether it is a condition, an amount or a
 * range is checked when it is built and when somebody asks for it, because
 * two nonterminals would conflict at once.  Precedence settles the rest.
 */
%require "3.8"
%define api.pure full
%define api.prefix {mete_yy}
%define api.token.prefix {METE_TOKEN_}
%define api.value.type {mete_value}
%define api.location.type {mete_span}
%define parse.error custom
%define parse.lac full
%locations
%expect 0
%param {mete_parse *parse}

%code requires {
#include "load/parse.h"
}

%code {
#include "load/typing.h"

#define YYLLOC_DEFAULT(current, parts, count)                              \
    do {                                                                   \
        if ((count) > 0) {                                                 \
            (current).begin = YYRHSLOC(parts, 1).begin;                    \
            (current).end = YYRHSLOC(parts, count).end;                    \
        } else {                                                           \
            (current).begin = (current).end = YYRHSLOC(parts, 0).end;      \
        }                                                                  \
    } while (0)

/* The stacks are arrays of the parser's frame and never grow: nesting is
 * bounded, and a phrase costs no allocation. */
#define YYINITDEPTH 640
#define YYMAXDEPTH 640

static int mete_yylex(mete_value *value, mete_span *span, mete_parse *parse);
static void mete_yyerror(const mete_span *span, mete_parse *parse,
                         const char *message);
}

%token <name> NAME
%token <piece> QUANTITY BOUND LABEL
%token <date> DATE
%token <code> COMPARE AMONG EXISTS TERM EXTREME ROUND DATES PER OR
%token AND NOT COMMA OPEN CLOSE LIST ALWAYS ANYTHING SHARE SPAN
%token IF THEN ELSE COUNT THIS_YEAR SINCE WITH_THIS
%token PLUS MINUS TIMES DIVIDE

/* Words that the lexer makes something of. */
%token BOUND_WORD MARK TO PARTICLE REFUSED

%type <piece> top clause expression bounds bound labels label_list
%type <piece> arguments options option

%left OR
%left AND
%precedence NOT
%precedence LONE
%left COMPARE BOUND AMONG
%left SHARE
%precedence ELSE
%left PLUS MINUS
%left TIMES DIVIDE
%precedence NEGATIVE
%precedence QUANTITY PER

%%

phrase:
  top { parse->result = $top; }
;

top:
  clause
| bounds { $$ = mete_relation_new(parse, NULL, $bounds, @$); }
| labels
| ANYTHING { $$ = mete_piece_new(parse, METE_PIECE_ANYTHING, @$); }
;

/* ， binds loosest. */
clause:
  expression
| clause[a] COMMA expression[b] {
    parse->comma_and = true;
    mete_check_comma(parse, @2);
    $$ = mete_condition_join(parse, METE_OP_AND, $a, $b, @$);
  }
;

expression:
  NAME { $$ = mete_name_piece(parse, $NAME, @$); }
| QUANTITY
| DATE { $$ = mete_date_piece(parse, $DATE, @$); }
| TERM { $$ = mete_amount_term(parse, (mete_term)$TERM, @$); }
| SPAN { $$ = mete_piece_new(parse, METE_PIECE_SPAN, @$); }
| ALWAYS { $$ = mete_truth_piece(parse, true, @$); }
| OPEN clause CLOSE {
    $$ = $clause;
    $$->in_parentheses = true;
    $$->span = @$;
  }
| expression[a] OR expression[b] {
    parse->comma_or |= $OR != 0;
    mete_check_comma(parse, @2);
    $$ = mete_condition_join(parse, METE_OP_OR, $a, $b, @$);
  }
| expression[a] AND expression[b] {
    $$ = mete_condition_join(parse, METE_OP_AND, $a, $b, @$);
  }
| NOT expression[a] { $$ = mete_condition_not(parse, $a, @$); }
| EXISTS NAME {
    $$ = mete_name_exists(parse, (mete_op)$EXISTS, $NAME, @2, @$);
  }
| EXISTS TERM {
    $$ = mete_term_exists(parse, (mete_op)$EXISTS, (mete_term)$TERM, @$);
  }
| expression[a] bounds { $$ = mete_relation_new(parse, $a, $bounds, @$); }
| expression[a] AMONG labels {
    $$ = mete_condition_among(parse, $a, $AMONG, $labels, @$);
  }
| expression[a] AMONG expression[b] {
    $$ = mete_condition_among(parse, $a, $AMONG, $b, @$);
  }
| expression[a] SHARE expression[b] {
    $$ = mete_proportion_new(parse, $a, $b, @$);
  }
| expression[a] QUANTITY { $$ = mete_multiple_new(parse, $a, $2, @$); }
| expression[a] PER { $$ = mete_per_new(parse, $a, $PER, @$); }
| expression[a] PLUS expression[b] {
    $$ = mete_amount_sum(parse, METE_OP_ADD, $a, $b, @$);
  }
| expression[a] MINUS expression[b] {
    $$ = mete_amount_sum(parse, METE_OP_SUBTRACT, $a, $b, @$);
  }
| expression[a] TIMES expression[b] {
    $$ = mete_amount_product(parse, $a, $b, @$);
  }
| expression[a] DIVIDE expression[b] {
    $$ = mete_amount_quotient(parse, $a, $b, @$);
  }
| MINUS expression[a] %prec NEGATIVE {
    $$ = mete_amount_negative(parse, $a, @$);
  }
| IF clause THEN expression[a] ELSE expression[b] {
    $$ = mete_amount_if(parse, $clause, $a, $b, @$);
  }
| EXTREME OPEN arguments CLOSE {
    $$ = mete_function_extreme(parse, (mete_op)$EXTREME, $arguments, @$);
  }
| ROUND OPEN expression[a] COMMA expression[b] CLOSE {
    $$ = mete_function_round(parse, (mete_rounding)$ROUND, $a, $b, @$);
  }
| DATES OPEN expression[a] COMMA expression[b] CLOSE {
    $$ = mete_function_dates(parse, (mete_op)$DATES, $a, $b, @$);
  }
| COUNT OPEN NAME options CLOSE {
    $$ = mete_function_count(parse, $NAME, @NAME, $options, @$);
  }
;

/* The published wording: at most one lower and one upper end. */
bounds:
  bound %prec LONE
| bound[a] bound[b] { $$ = mete_bounds_join(parse, $a, $b); }
;

bound:
  BOUND
| COMPARE expression[a] {
    $$ = mete_bound_new(parse, $COMPARE, $a, @$);
  }
| COMPARE labels { $$ = mete_bound_new(parse, $COMPARE, $labels, @$); }
;

labels:
  label_list
| OPEN label_list CLOSE { $$ = $label_list; $$->span = @$; }
;

label_list:
  LABEL
| label_list[list] LIST LABEL {
    $$ = $list;
    $$->labels |= $LABEL->labels;
    if (mete_is_broken($LABEL)) {
        $$->kind = METE_PIECE_BROKEN;
    }
  }
;

arguments:
  expression { $$ = mete_arguments_new(parse, $expression); }
| arguments[list] COMMA expression {
    $$ = mete_arguments_add($list, $expression);
  }
;

options:
  %empty { $$ = NULL; }
| options[list] COMMA option {
    $$ = $list == NULL ? mete_arguments_new(parse, $option)
                       : mete_arguments_add($list, $option);
  }
;

option:
  QUANTITY {
    $$ = mete_count_option_new(parse, METE_COUNT_WINDOW, $QUANTITY, 0, @$);
  }
| THIS_YEAR {
    $$ = mete_count_option_new(parse, METE_COUNT_YEAR, NULL, 0, @$);
  }
| SINCE DATE {
    $$ = mete_count_option_new(parse, METE_COUNT_SINCE, NULL, $DATE, @$);
  }
| WITH_THIS {
    $$ = mete_count_option_new(parse, METE_COUNT_WITH_THIS, NULL, 0, @$);
  }
;

%%

static int mete_yylex(mete_value *value, mete_span *span, mete_parse *parse)
{
    return mete_lexer_next(parse, value, span);
}

/* Only the parser's own trouble comes here: its stacks are full. */
static void mete_yyerror(const mete_span *span, mete_parse *parse,
                         const char *message)
{
    (void)message;
    mete_advise(parse, *span, "phrase_too_deep", "请把它拆成几个 define",
                "这句话层次太多");
}

static int yyreport_syntax_error(const yypcontext_t *context,
                                 mete_parse *parse)
{
    enum { MOST = 64 };
    yysymbol_kind_t expected[MOST];
    int count = yypcontext_expected_tokens(context, expected, MOST);
    bool operand = false;
    bool end = false;

    for (int i = 0; i < count; i++) {
        operand = operand || expected[i] == YYSYMBOL_NAME;
        end = end || expected[i] == YYSYMBOL_YYEOF;
    }
    mete_advise_syntax(parse, *yypcontext_location(context),
                       (int)parse->token, operand, end);
    return 0;
}

bool mete_parse_run(mete_parse *parse)
{
    return mete_yyparse(parse) == 0;
}
