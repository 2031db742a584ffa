/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mete check --ask: what still matters, one question at a time, in the order
 * of the library.
 *
 * The case is made anew from the answers before each question, so that taking
 * an answer back is the same as never having given it.
 */
#include "mete_ask.h"

#include "mete_answers.h"
#include "mete_command.h"
#include "mete_line.h"
#include "mete_open.h"
#include "mete_question.h"
#include "mete_text.h"

#include <stdlib.h>
#include <string.h>

/* The trace tells what would settle a factor. */
static const uint32_t wanted = METE_WANT_MISSING | METE_WANT_TRACE;

typedef struct {
    mete_asking *of;
    mete_finding *finding;
    mete_answers answers;
    char *item;
    int status; /* an exit status other than EXIT_DONE ends everything */
} session;

/* One entry of a list of the finding. */
static const char *get(session *s, const char *list, int index,
                       const char *field)
{
    char *path = g_strdup_printf("%s.%d.%s", list, index, field);
    const char *value = mete_finding_get(s->finding, path);
    g_free(path);
    return value;
}

static int32_t fill(const mete_asking *of, const mete_answers *answers,
                    mete_error **error)
{
    int32_t status = of->fill(of->data, of->the_case, error);
    if (status == METE_OK && answers != NULL) {
        status = mete_answers_apply(answers, of->the_case, error);
    }
    return status;
}

/* The finding on all answers so far, with what is missing. */
static int32_t evaluate(session *s, mete_error **error)
{
    int32_t status = fill(s->of, &s->answers, error);
    mete_case_set_want(s->of->the_case, wanted);
    return status == METE_OK
             ? mete_evaluate(s->of->the_case, &s->finding, error)
             : status;
}

/* Amounts that together are too large come to light here: the last answer
 * goes. */
static void decide(session *s)
{
    mete_error *error = NULL;
    int32_t status = evaluate(s, &error);
    while (status == METE_ERROR_OVERFLOW && mete_answers_back(&s->answers)) {
        mete_report_error(status, error);
        error = NULL;
        status = evaluate(s, &error);
    }
    if (status != METE_OK) {
        s->status = mete_report_error(status, error);
    } else if (s->item == NULL) {
        s->item = g_strdup(mete_finding_get(s->finding, "item"));
    }
}

static void put_brief(session *s, const char *head)
{
    const char *brief = mete_finding_get(s->finding, "brief");
    mete_put_paragraph(stderr, head, brief != NULL ? brief : "");
}

static mete_question question_on(session *s, const char *key, const char *ask)
{
    return (mete_question){s->of->rulebook, s->of->the_case,
                           mete_fact_index(s->of->rulebook, s->item, key), key,
                           ask};
}

/* After an answer, or none: what is possible now.  False to stop. */
static gboolean go_on(session *s, mete_answer answer)
{
    switch (answer) {
    case METE_ANSWERED:
    case METE_ANSWER_UNKNOWN:
        mete_answers_next(&s->answers);
        decide(s);
        break;
    case METE_ANSWER_BACK:
        if (!mete_answers_back(&s->answers)) {
            mete_put_paragraph(stderr, "    ", _("这已经是第一题。"));
        }
        decide(s);
        break;
    case METE_ANSWER_QUIT:
    case METE_ANSWER_INTERRUPTED:
    default:
        return FALSE;
    }
    if (s->status == EXIT_DONE) {
        put_brief(s, "→ ");
    }
    return s->status == EXIT_DONE;
}

static gboolean ask_fact(session *s, const mete_open_fact *fact)
{
    char *value;
    mete_question question = question_on(s, fact->key, fact->ask);
    mete_question_put(&question, s->answers.step);
    if (fact->weighs) {
        mete_put_paragraph(stderr, "    ",
                           _("这一项有权重；不知道的，裁量基准按最低的计算。"));
    }
    mete_answer answer = mete_question_read(&question, &value);
    if (answer == METE_ANSWER_UNKNOWN || value != NULL) {
        mete_answers_add(&s->answers, fact->key, value);
    }
    return go_on(s, answer);
}

/* ---- what was presumed against the party, in one question ---- */

typedef struct {
    char *key;
    char *words; /* what was presumed */
    gboolean wrong;
} presumption;

static void clear_presumption(gpointer data)
{
    presumption *one = data;
    g_free(one->key);
    g_free(one->words);
}

/* Those that have not been asked for. */
static GArray *list_presumptions(session *s)
{
    GArray *list = g_array_new(FALSE, FALSE, sizeof(presumption));
    const char *key;
    g_array_set_clear_func(list, clear_presumption);
    for (int i = 0; (key = get(s, "presumed", i, "fact")) != NULL; i++) {
        const char *words = get(s, "presumed", i, "words");
        if (words != NULL && !mete_answers_has(&s->answers, key)
            && g_strcmp0(get(s, "presumed", i, "adverse"), "true") == 0) {
            presumption one = {g_strdup(key), g_strdup(words), FALSE};
            g_array_append_val(list, one);
        }
    }
    return list;
}

static void put_presumptions(session *s, const GArray *list)
{
    char *head = g_strdup_printf("[%d] ", s->answers.step);
    fputs("\n", stderr);
    mete_put_paragraph(stderr, head,
                       _("以下情况没有查明，按通常情形推定，对当事人不利。"
                         "有不符的请输入编号（几个用空格隔开）；都核实过、"
                         "没有不符的，输 0；没有核实的，直接按回车。"));
    for (guint i = 0; i < list->len; i++) {
        const presumption *one = &g_array_index(list, presumption, i);
        mete_question about = question_on(s, one->key, NULL);
        const char *label = mete_fact_get(about.rulebook, about.fact, "label");
        char *number = g_strdup_printf("    %2u  ", i + 1);
        char *text = g_strdup_printf("%s：%s", label != NULL ? label : one->key,
                                     one->words);
        mete_put_paragraph(stderr, number, text);
        g_free(text);
        g_free(number);
    }
    g_free(head);
}

/* Numbers parted by anything that is no digit; `none` for a 0 alone. */
static gboolean read_numbers(const char *text, GArray *list, gboolean *none)
{
    gboolean any = FALSE;
    *none = FALSE;
    for (guint i = 0; i < list->len; i++) {
        g_array_index(list, presumption, i).wrong = FALSE;
    }
    while (*text != '\0') {
        size_t digits = strspn(text, "0123456789");
        unsigned long number =
            digits > 0 && digits < 4 ? strtoul(text, NULL, 10) : 0;
        if (digits > 0 && strcmp(text, "0") == 0 && !any) {
            *none = TRUE;
            return TRUE;
        }
        if (digits > 0 && (number == 0 || number > list->len)) {
            return FALSE;
        }
        if (digits > 0) {
            g_array_index(list, presumption, number - 1).wrong = TRUE;
            any = TRUE;
            text += digits;
        } else if (strchr(" ,;.", *text) != NULL) {
            text++;
        } else if (g_str_has_prefix(text, "、")) {
            text += strlen("、");
        } else {
            return FALSE;
        }
    }
    return any;
}

/* Which of them are wrong.  *none: all were checked and stand. */
static mete_answer read_presumptions(GArray *list, gboolean *none)
{
    for (;;) {
        char *line;
        mete_line_result read = mete_line_read("> ", &line);
        if (read == METE_LINE_END || read == METE_LINE_INTERRUPTED) {
            return read == METE_LINE_END ? METE_ANSWER_QUIT
                                         : METE_ANSWER_INTERRUPTED;
        }
        if (read == METE_LINE_REFUSED) {
            continue;
        }
        char *folded = mete_fold(line);
        mete_answer result = mete_command_of(folded);
        gboolean ok =
            result != METE_ANSWERED || read_numbers(folded, list, none);
        g_free(folded);
        g_free(line);
        if (ok) {
            return result;
        }
        mete_put_paragraph(stderr, _("    不行："),
                           _("请输入上面的编号，如“1 3”；0 表示都核实过。"));
    }
}

/* What is the case instead: a flag is turned, anything else is asked. */
static mete_answer correct(session *s, const presumption *one, char **value)
{
    mete_question question = question_on(s, one->key, NULL);
    const char *kind = mete_fact_get(question.rulebook, question.fact, "kind");
    const char *turned = strcmp(one->words, "是") == 0 ? "否" : "是";
    if (g_strcmp0(kind, "flag") == 0) {
        *value = g_strdup(turned);
        return METE_ANSWERED;
    }
    mete_question_put(&question, s->answers.step);
    return mete_question_read(&question, value);
}

static gboolean ask_presumptions(session *s, GArray *list)
{
    gboolean none = FALSE;
    put_presumptions(s, list);
    mete_answer result = read_presumptions(list, &none);
    if (result == METE_ANSWER_UNKNOWN) {
        result = METE_ANSWERED;
    } else if (result != METE_ANSWERED) {
        return go_on(s, result);
    }
    for (guint i = 0; result == METE_ANSWERED && i < list->len; i++) {
        const presumption *one = &g_array_index(list, presumption, i);
        char *value = none ? g_strdup(one->words) : NULL;
        if (one->wrong) {
            result = correct(s, one, &value);
        }
        mete_answers_add(&s->answers, one->key, value);
        result = result == METE_ANSWER_UNKNOWN ? METE_ANSWERED : result;
    }
    if (result == METE_ANSWER_BACK) { /* to the list, not before it */
        mete_answers_back(&s->answers);
        return TRUE;
    }
    return go_on(s, result);
}

/* ---- the way through all questions ---- */

static gboolean ask_next(session *s)
{
    GArray *open = mete_open_facts(s->finding, &s->answers);
    gboolean any = open->len > 0;
    gboolean on = any && ask_fact(s, &g_array_index(open, mete_open_fact, 0));
    g_array_unref(open);
    if (any) {
        return on;
    }
    GArray *list = list_presumptions(s);
    gboolean more = list->len > 0 && ask_presumptions(s, list);
    g_array_free(list, TRUE);
    return more;
}

static void put_start(session *s)
{
    const char *title = mete_finding_get(s->finding, "title");
    GArray *open = mete_open_facts(s->finding, &s->answers);
    if (title != NULL || s->item != NULL) {
        mete_put_paragraph(stderr, _("事项："),
                           title != NULL ? title : s->item);
    }
    put_brief(s, _("现在："));
    if (open->len > 0) {
        char *text = g_strdup_printf(
            _("还有 %u 项事实会影响结论，一次问一项。不知道就直接按回车；返回"
              "上一题输“返回”或者 b；到此为止输“退出”或者 q；看怎样回答输 ?。"),
            open->len);
        mete_put_paragraph(stderr, "", text);
        g_free(text);
    }
    g_array_unref(open);
}

/* What was answered is not lost: it can be given again in one piece. */
static void put_end(session *s)
{
    char *text = mete_answers_text(&s->answers, s->of->rulebook, s->item);
    if (text != NULL && s->item != NULL) {
        fprintf(stderr,
                _("\n以上回答可以这样再次使用：\nmete check --item %s --set '%s'\n\n"),
                s->item, text);
    } else if (text != NULL) { /* several items: the file names them */
        fprintf(stderr, _("\n以上回答可以这样再次使用：\n--set '%s'\n\n"),
                text);
    }
    g_free(text);
}

int mete_ask(mete_asking *asking)
{
    session s = {.of = asking, .status = EXIT_DONE};
    mete_answers_init(&s.answers);
    mete_line_open();
    decide(&s);
    if (s.status == EXIT_DONE) {
        put_start(&s);
        while (ask_next(&s)) {}
        put_end(&s);
    }
    mete_line_close();
    if (s.status == EXIT_DONE) {
        mete_error *error = NULL;
        int32_t status = fill(asking, &s.answers, &error);
        s.status =
            status != METE_OK ? mete_report_error(status, error) : EXIT_DONE;
    }
    mete_answers_clear(&s.answers);
    mete_finding_free(s.finding);
    g_free(s.item);
    return s.status;
}

gboolean mete_ask_is_needed(mete_asking *asking)
{
    mete_finding *finding = NULL;
    gboolean needed = FALSE;
    if (fill(asking, NULL, NULL) == METE_OK) {
        mete_case_set_want(asking->the_case, wanted);
        if (mete_evaluate(asking->the_case, &finding, NULL) == METE_OK) {
            GArray *open = mete_open_facts(finding, NULL);
            needed = open->len > 0;
            g_array_unref(open);
        }
    }
    mete_finding_free(finding);
    return needed;
}
