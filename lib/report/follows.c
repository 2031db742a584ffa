/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Later stages that have not come, as an officer reads them aloud:
 * 逾期未改正的，处…….
 */
#include "report/rationale.h"
#include "report/text.h"
#include "report/words.h"

#include "report/page.h"

#include <glib.h>

/* Each as the law has it, may or must: all of them are conditional. */
static mete_penalties as_declared(const mete_penalties *penalties)
{
    mete_penalties copy = *penalties;
    copy.list = g_try_new(mete_penalty, penalties->count + 1);
    copy.count = copy.list != NULL ? penalties->count : 0;
    for (size_t i = 0; i < copy.count; i++) {
        copy.list[i] = penalties->list[i];
        copy.list[i].mode = copy.list[i].entry->mode;
    }
    return copy;
}

/* 逾期未改正的 */
static void put_stage(mete_buffer *text, const mete_part *part)
{
    static const char of[] = "的";
    size_t bytes = sizeof of - 1;
    mete_words_formal(text, part->after.text);
    if (text->length < bytes
        || memcmp(text->text + text->length - bytes, of, bytes) != 0) {
        mete_buffer_text(text, of);
    }
}

/* Stages of one condition that stand side by side: what they lead to stands
 * in one list.  Gives their number. */
static size_t take_run(const mete_finding *finding, size_t at,
                       mete_penalties *penalties)
{
    const mete_follow *list = finding->follows.list;
    size_t count = 1;
    mete_penalties all = list[at].penalties;
    while (
        at + count < finding->follows.count
        && strcmp(list[at + count].part->after.text, list[at].part->after.text)
               == 0) {
        all.count += list[at + count++].penalties.count;
    }
    *penalties = as_declared(&all);
    return count;
}

void mete_text_follows(mete_buffer *page, const mete_finding *finding)
{
    for (size_t i = 0; i < finding->follows.count;) {
        const mete_part *part = finding->follows.list[i].part;
        mete_penalties penalties;
        mete_buffer heading = {0};
        i += take_run(finding, i, &penalties);
        put_stage(&heading, part);
        mete_buffer_text(&heading, penalties.count > 0
                                       ? "，处"
                                       : "，另行处罚，幅度现在还定不下来");
        char *text = mete_buffer_take(&heading);
        mete_page_heading(page, text != NULL ? text : "");
        mete_text_penalties(page, NULL, &penalties, NULL);
        g_free(penalties.list);
        g_free(text);
    }
}

void mete_rationale_follows(mete_buffer *text, const mete_finding *finding)
{
    for (size_t i = 0; i < finding->follows.count;) {
        const mete_part *part = finding->follows.list[i].part;
        mete_penalties penalties;
        i += take_run(finding, i, &penalties);
        put_stage(text, part);
        if (penalties.count > 0) {
            mete_buffer_text(text, "，处罚的种类和幅度为：");
            mete_rationale_penalties(text, &penalties, true);
            mete_buffer_text(text, "。");
        } else {
            mete_buffer_text(text, "，另行处罚，幅度现在尚不能确定。");
        }
        g_free(penalties.list);
    }
}
