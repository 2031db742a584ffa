/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Chinese names that come to mind first for the words and fields of the
 * language.
 */
#include "load/meant.h"

#include "base/text.h"

#include <glib.h>
#include <string.h>

typedef struct {
    const char *chinese;
    const char *text;
} pair;

static const pair fields[] = {
    {"标题", "title"},
    {"名称", "title"},
    {"案由", "title"},
    {"部门", "department"},
    {"违反条款", "violates"},
    {"违反", "violates"},
    {"处罚依据", "punishes"},
    {"罚则", "punishes"},
    {"依据", "basis"},
    {"文件", "document"},
    {"裁量基准", "document"},
    {"施行日期", "effective"},
    {"施行", "effective"},
    {"有效期", "effective"},
    {"发布日期", "published_on"},
    {"公布日期", "published_on"},
    {"法定处罚", "statute"},
    {"处罚", "statute"},
    {"档次", "tiers"},
    {"阶次", "tiers"},
    {"裁量阶次", "tiers"},
    {"因素", "factors"},
    {"适用条件", "when"},
    {"条件", "when"},
    {"适用情形", "when"},
    {"情形", "when"},
    {"罚款", "fine"},
    {"幅度", "fine"},
    {"拘留", "detention"},
    {"效果", "effect"},
    {"结论", "outcome"},
    {"结果", "outcome"},
    {"否则", "otherwise"},
    {"其他", "otherwise"},
    {"备注", "note"},
    {"来源", "source"},
    {"文号", "number"},
    {"制定机关", "issuer"},
    {"发布机关", "issuer"},
    {"层级", "level"},
    {"级别", "level"},
    {"行政区划", "jurisdiction"},
    {"期限", "limit"},
    {"语言版本", "dialect"},
    {"文件清单", "files"},
    {"区划", "jurisdiction"},
    {"条款", "articles"},
    {"条文", "articles"},
    {"位阶", "rank"},
    {"单位", "unit"},
    {"别名", "aliases"},
    {"推定", "presume"},
    {"默认", "presume"},
    {"提问", "ask"},
    {"问题", "ask"},
    {"说明", "help"},
    {"相反", "opposite"},
    {"事项", "items"},
    {"编号", "code"},
    {"起算日", "from"},
    {"截止日", "to"},
    {"下限", "from"},
    {"上限", "to"},
};

static const pair words[] = {
    {"规则库", "rulebook"},    {"法律", "statute"},
    {"法规", "statute"},       {"法条", "statute"},
    {"文件", "document"},      {"裁量基准", "document"},
    {"事项", "item"},          {"违法事项", "item"},
    {"金额", "money"},         {"数字", "number"},
    {"次数", "count"},         {"日期", "date"},
    {"选项", "choice"},        {"选择", "choice"},
    {"程度", "scale"},         {"是否", "flag"},
    {"情节", "circumstance"},  {"免罚", "exemption"},
    {"不予处罚", "exemption"}, {"免予处罚", "exemption"},
    {"档次", "tier"},          {"阶次", "tier"},
    {"因素", "factor"},        {"罚款", "fine"},
    {"警告", "warning"},       {"通报批评", "criticism"},
    {"拘留", "detention"},     {"责令", "order"},
};

static const char *find(const pair *pairs, size_t count, const char *chinese,
                        size_t length)
{
    for (size_t i = 0; i < count; i++) {
        if (strlen(pairs[i].chinese) == length
            && memcmp(pairs[i].chinese, chinese, length) == 0) {
            return pairs[i].text;
        }
    }
    return NULL;
}

const char *mete_meant_field(const char *chinese, size_t length)
{
    return find(fields, G_N_ELEMENTS(fields), chinese, length);
}

const char *mete_meant_label(const char *field)
{
    for (size_t i = 0; i < G_N_ELEMENTS(fields); i++) {
        if (strcmp(fields[i].text, field) == 0) {
            return fields[i].chinese;
        }
    }
    return NULL;
}

const char *mete_meant_word(const char *chinese, size_t length)
{
    return find(words, G_N_ELEMENTS(words), chinese, length);
}

const char *mete_meant_in(const mete_shape *shape, const char *name)
{
    const char *meant = mete_meant_field(name, strlen(name));
    const char **known = g_new(const char *, shape->field_count + 1);
    const char *nearest = NULL;

    for (size_t i = 0; i < shape->field_count; i++) {
        known[i] = mete_key_name(shape->fields[i].key);
        if (meant != NULL && strcmp(known[i], meant) == 0) {
            nearest = known[i];
        }
    }
    if (nearest == NULL) {
        nearest = mete_text_nearest(name, known, shape->field_count);
    }
    g_free(known);
    return nearest;
}
