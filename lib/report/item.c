/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * An item as it was published: what it is about, what the law allows, and the
 * table that narrows it, part by part.
 */
#include "report/item.h"

#include "report/page.h"
#include "report/words.h"

static void put_line(mete_buffer *page, const char *head, const char *text)
{
    mete_buffer line = {0};
    if (text != NULL && *text != '\0') {
        mete_buffer_format(&line, "%s：%s", head, text);
        mete_page_line(page, &line, 0, 6);
    }
}

static void put_citations(mete_buffer *page, const char *head,
                          const mete_citations *citations)
{
    for (size_t i = 0; i < citations->count; i++) {
        put_line(page, head, citations->list[i]->text);
    }
}

static void put_interval(mete_buffer *page, const mete_interval *interval)
{
    mete_buffer line = {0};
    bool from = interval->from > METE_DATE_MIN;
    bool until = interval->until < METE_DATE_MAX;
    if (!from && !until) {
        return;
    }
    mete_buffer_text(&line, "施行：");
    if (from) {
        mete_words_date(&line, interval->from);
        mete_buffer_text(&line, "起");
    }
    if (until) {
        mete_buffer_text(&line, from ? "，" : "");
        mete_words_date(&line, interval->until);
        mete_buffer_text(&line, "止");
    }
    mete_page_line(page, &line, 0, 6);
}

static bool has_table(const mete_item *item)
{
    for (size_t i = 0; i < item->part_count; i++) {
        if (item->parts[i].table != NULL) {
            return true;
        }
    }
    return false;
}

static void put_document(mete_buffer *page, const mete_item *item)
{
    const mete_document *document = item->document;
    mete_buffer line = {0};
    if (document == NULL) {
        put_line(page, "基准",
                 has_table(item) ? "没有写明裁量表属于哪个文件"
                                 : "没有裁量基准，只有法律规定的幅度");
        return;
    }
    mete_buffer_format(&line, "基准：《%s》（%s）", document->title,
                       document->number != NULL ? document->number : "");
    mete_page_line(page, &line, 0, 6);
    if (document->sample) {
        put_line(page, "样例",
                 "只供演示，不是正式发布的裁量基准，不能用来作出决定。");
    }
}

static void put_head(mete_buffer *page, const mete_item *item)
{
    mete_buffer line = {0};
    mete_buffer_text(&line, item->title);
    mete_page_line(page, &line, 0, 0);
    put_line(page, "编号", item->id);
    put_line(page, "代码", item->code);
    put_line(page, "部门", item->department);
    put_citations(page, "违反", &item->violates);
    put_citations(page, "处罚", &item->punishes);
    put_document(page, item);
    put_interval(page, &item->effective);
    put_line(page, "出处", item->source);
    put_line(page, "备注", item->note);
}

/* A condition that only repeats who bears it is not said. */
static void put_part_when(mete_buffer *line, const mete_part *part,
                          const mete_phrase *when)
{
    const char *bearer = mete_words_bearer(part->on);
    if (when->text == NULL
        || (bearer != NULL && strcmp(when->text, bearer) == 0)) {
        return;
    }
    mete_buffer_text(line, line->length > 0 ? "，" : "适用条件：");
    mete_words_formal(line, when->text);
}

/* Which of several parts this is. */
static void put_part_name(mete_buffer *line, const mete_part *part,
                          size_t count)
{
    if (part->on != NULL) {
        mete_buffer_format(line, "对%s", mete_words_bearer(part->on));
    } else if (count > 1) {
        mete_buffer_format(line, "第%d部分", part->index + 1);
    }
    put_part_when(line, part, &part->when);
    if (part->after.text != NULL) {
        mete_buffer_text(line, line->length > 0 ? "，后一阶段：" : "后一阶段：");
        mete_words_formal(line, part->after.text);
    }
    if (part->per.text != NULL) {
        mete_buffer_text(line, line->length > 0 ? "，罚款按" : "罚款按");
        mete_words_formal(line, part->per.text);
        mete_buffer_text(line, "累计");
    }
}

static void put_part(mete_buffer *page, const mete_item *item,
                     const mete_part *part)
{
    mete_buffer line = {0};
    put_part_name(&line, part, item->part_count);
    if (line.length > 0) {
        mete_buffer_text(page, "\n");
        mete_page_line(page, &line, 0, 2);
    }
    mete_item_put_clause(page, part);
    mete_item_put_table(page, part);
}

/* How the table's own words are to be read. */
static void put_bounds(mete_buffer *page, const mete_document *document)
{
    mete_buffer line = {0};
    if (document == NULL) {
        return;
    }
    mete_buffer_format(&line, "表中“以上”%s本数，“以下”%s本数。",
                       document->above_open ? "不含" : "含",
                       document->below_open ? "不含" : "含");
    mete_buffer_text(page, "\n");
    mete_page_line(page, &line, 0, 0);
}

char *mete_report_item(const mete_item *item)
{
    mete_buffer page = {0};
    put_head(&page, item);
    for (size_t i = 0; i < item->part_count; i++) {
        put_part(&page, item, &item->parts[i]);
    }
    mete_item_put_adjustments(&page, item->document);
    put_bounds(&page, item->document);
    return mete_buffer_take(&page);
}
