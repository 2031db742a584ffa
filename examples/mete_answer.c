/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The answer to a question: commands first, then numbers of choices, then
 * whatever the library reads as a value of the fact.
 */
#include "mete_question.h"

#include "mete_language.h"
#include "mete_line.h"
#include "mete_text.h"

#include <stdlib.h>
#include <string.h>

enum { PATIENCE = 3 }; /* refused answers before all is explained again */

static const char prompt[] = "> ";
static const char unclear[] = "无法查明";

static const struct {
    const char *word;
    mete_answer means;
} words[] = {
    {"", METE_ANSWER_UNKNOWN},     {"不知道", METE_ANSWER_UNKNOWN},
    {"未知", METE_ANSWER_UNKNOWN}, {"不清楚", METE_ANSWER_UNKNOWN},
    {"返回", METE_ANSWER_BACK},    {"b", METE_ANSWER_BACK},
    {"B", METE_ANSWER_BACK},       {"退出", METE_ANSWER_QUIT},
    {"q", METE_ANSWER_QUIT},       {"Q", METE_ANSWER_QUIT},
};

mete_answer mete_command_of(const char *folded)
{
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        if (strcmp(words[i].word, folded) == 0) {
            return words[i].means;
        }
    }
    return METE_ANSWERED;
}

static const char *get(const mete_question *question, const char *field)
{
    return mete_fact_get(question->rulebook, question->fact, field);
}

static gboolean is_kind(const mete_question *question, const char *kind)
{
    return g_strcmp0(get(question, "kind"), kind) == 0;
}

static gboolean is_number(const char *text)
{
    return *text != '\0' && strlen(text) < 4
        && strspn(text, "0123456789") == strlen(text);
}

static const char *choice_at(const mete_question *question, long number)
{
    char field[32];
    g_snprintf(field, sizeof field, "choice.%ld", number);
    return get(question, field);
}

/* A label that is a number itself is not counted. */
static const char *choice_of(const mete_question *question, const char *folded)
{
    const char *label;
    for (long i = 0; (label = choice_at(question, i)) != NULL; i++) {
        if (strcmp(label, folded) == 0) {
            return label;
        }
    }
    return is_number(folded) && atol(folded) > 0
             ? choice_at(question, atol(folded) - 1)
             : NULL;
}

static const struct {
    const char *word;
    const char *means;
} truths[] = {
    {"是", "是"}, {"y", "是"}, {"Y", "是"},
    {"否", "否"}, {"n", "否"}, {"N", "否"},
};

/* Behind the marks that part an answer from its reason; NULL: there is none,
 * the word goes on. */
static const char *skip_marks(const char *text)
{
    static const char marks[] = " \t:,.;　：，。；、";
    const char *at = text;
    while (*at != '\0'
           && g_utf8_strchr(marks, -1, g_utf8_get_char(at)) != NULL) {
        at = g_utf8_next_char(at);
    }
    return at > text || *at == '\0' ? at : NULL;
}

/* “否 数量很小”, “n，数量很小”: yes or no, and why, in one line; NULL: neither. */
static char *truth_of(const char *line)
{
    for (size_t i = 0; i < G_N_ELEMENTS(truths); i++) {
        const char *rest = g_str_has_prefix(line, truths[i].word)
                             ? skip_marks(line + strlen(truths[i].word))
                             : NULL;
        if (rest != NULL) {
            return g_strdup_printf("%s%s%s", truths[i].means,
                                   *rest != '\0' ? "：" : "", rest);
        }
    }
    return NULL;
}

/* What was typed as mete_case_set() takes it. */
static char *value_of(const mete_question *question, const char *line,
                      const char *folded)
{
    const char *label = choice_of(question, folded);
    gboolean flag = is_kind(question, "flag") || is_kind(question, "judgement");
    if (label != NULL) {
        return g_strdup(label);
    }
    char *truth = flag ? truth_of(line) : NULL;
    truth = flag && truth == NULL ? truth_of(folded) : truth;
    return truth != NULL ? truth : g_strdup(line);
}

/* The fact has been named in the question; faults name it once more. */
static const char *without_name(const char *message, const char *name)
{
    static const char colon[] = "：";
    size_t length = strlen(name);
    if (strncmp(message, name, length) == 0
        && g_str_has_prefix(message + length, colon)) {
        return message + length + strlen(colon);
    }
    return message;
}

static void put_refusal(const mete_error *error, const char *name)
{
    for (size_t i = 0; i < mete_error_count(error); i++) {
        const char *message = mete_error_get(error, i, "message");
        const char *hint = mete_error_get(error, i, "hint");
        message = message != NULL ? without_name(message, name) : NULL;
        char *all = g_strdup_printf(
            "%s%s%s%s", message != NULL ? message : _("内存不足"),
            hint != NULL ? "（" : "", hint != NULL ? hint : "",
            hint != NULL ? "）" : "");
        mete_put_paragraph(stderr, _("    不行："), all);
        g_free(all);
    }
}

/* The number of a choice that there is not reads as a mistake of its own. */
static gboolean is_wrong_number(const mete_question *question,
                                const char *folded)
{
    return choice_at(question, 0) != NULL && is_number(folded)
        && choice_of(question, folded) == NULL;
}

static gboolean take(const mete_question *question, const char *value)
{
    mete_error *error = NULL;
    if (mete_case_set(question->the_case, question->key, value, &error)
        == METE_OK) {
        return TRUE;
    }
    put_refusal(error, question->key);
    mete_error_free(error);
    return FALSE;
}

/* 是, 无法查明 and the like, without a reason behind a colon. */
static gboolean wants_reason(const mete_question *question, const char *value)
{
    gboolean reasoned =
        strchr(value, ':') != NULL || strstr(value, "：") != NULL;
    return !reasoned
        && (is_kind(question, "judgement") || g_str_has_prefix(value, unclear));
}

mete_answer mete_reason_read(const char *answer, char **value)
{
    char *line;
    mete_line_result read;
    do {
        read = mete_line_read(_("    理由（写不出就按回车）> "), &line);
    } while (read == METE_LINE_REFUSED);
    *value = g_strdup(answer);
    if (read != METE_LINE_READ) {
        return read == METE_LINE_END ? METE_ANSWER_QUIT
                                     : METE_ANSWER_INTERRUPTED;
    }
    char *folded = mete_fold(line);
    mete_answer result = mete_command_of(folded);
    if (result == METE_ANSWERED) {
        g_free(*value);
        *value = g_strdup_printf("%s：%s", answer, line);
    } else if (result == METE_ANSWER_UNKNOWN) {
        result = METE_ANSWERED;
    }
    g_free(folded);
    g_free(line);
    return result;
}

/* One line that is no command; METE_ANSWER_BACK: ask once more. */
static mete_answer read_value(const mete_question *question, const char *line,
                              const char *folded, char **value)
{
    if (is_wrong_number(question, folded)) {
        mete_put_paragraph(stderr, _("    不行："), _("没有这个编号"));
        return METE_ANSWER_BACK;
    }
    char *given = value_of(question, line, folded);
    if (!take(question, given)) {
        g_free(given);
        return METE_ANSWER_BACK;
    }
    if (!wants_reason(question, given)) {
        *value = given;
        return METE_ANSWERED;
    }
    mete_answer result = mete_reason_read(given, value);
    g_free(given);
    if (result == METE_ANSWER_BACK) {
        g_clear_pointer(value, g_free);
    } else if (!take(question, *value)) { /* the reason was refused */
        g_clear_pointer(value, g_free);
        result = METE_ANSWER_BACK;
    }
    return result;
}

/* One line; true where it was an answer or a command. */
static gboolean read_line(const mete_question *question, const char *line,
                          char **value, mete_answer *result)
{
    char *folded = mete_fold(line);
    gboolean label = choice_of(question, folded) != NULL;
    *result = label ? METE_ANSWERED : mete_command_of(folded);
    gboolean done = TRUE;
    if (*result == METE_ANSWERED) {
        *result = read_value(question, line, folded, value);
        done = *result != METE_ANSWER_BACK;
    }
    g_free(folded);
    return done;
}

static gboolean asks_for_help(const char *line)
{
    return strcmp(line, "?") == 0 || strcmp(line, "？") == 0
        || strcmp(line, "帮助") == 0;
}

mete_answer mete_question_read(const mete_question *question, char **value)
{
    *value = NULL;
    for (int refused = 1;; refused++) {
        char *line;
        mete_answer result;
        mete_line_result read = mete_line_read(prompt, &line);
        if (read == METE_LINE_END || read == METE_LINE_INTERRUPTED) {
            return read == METE_LINE_END ? METE_ANSWER_QUIT
                                         : METE_ANSWER_INTERRUPTED;
        }
        gboolean help = line != NULL && asks_for_help(line);
        gboolean done =
            line != NULL && !help && read_line(question, line, value, &result);
        g_free(line);
        if (done) {
            return result;
        }
        if (help || refused % PATIENCE == 0) {
            mete_question_explain(question);
        } else {
            mete_question_hint(question);
        }
    }
}
