/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Writes a rulebook of many items and the same items as C functions.
 *
 * generate COUNT FOLDER: FOLDER/rulebook.lua, shared.lua, items_NNN.lua of at
 * most 64 KiB, and FOLDER/items.c.  The same count gives the same bytes.
 */
#include "perf.h"
#include "w2.h"

#include <inttypes.h>
#include <string.h>

enum {
    DEPARTMENTS = 31,
    FILE_MOST = 60 * 1024,
    FACTS = 13,
    TEXT = 512
};

static const char shared[] =
    "-- SPDX-License-Identifier: CC0-1.0\n"
    "flag0 = flag { \"已改正\", opposite = \"未改正\" }\n"
    "flag1 = flag { \"配合调查\" }\n"
    "flag2 = flag { \"引发投诉\" }\n"
    "flag3 = flag { \"销毁证据\" }\n"
    "flag4 = flag { \"初次违法\" }\n"
    "party = choice { \"当事人类型\", \"公民\", \"个体工商户\", \"企业\" }\n"
    "place = choice { \"场所类型\", \"商场\", \"学校\", \"医院\", \"厂房\" }\n"
    "harm = scale { \"危害后果\", \"无\", \"轻微\", \"较重\", \"严重\" }\n"
    "impact = scale { \"社会影响\", \"小\", \"中\", \"大\" }\n"
    "goods_value = money { \"货值金额\" }\n"
    "illegal_gains = money { \"违法所得\" }\n"
    "times = count { \"违法次数\" }\n"
    "area = number { \"占地面积\", unit = \"平方米\" }\n"
    "statute \"示例法\" {\n"
    "  title = \"示例法\", rank = \"law\",\n"
    "  effective = { from = \"2000-01-01\" },\n"
    "  articles = { [\"1\"] = \"义务\", [\"2\"] = \"罚款\" },\n"
    "}\n"
    "document \"w2\" {\n"
    "  title = \"示例基准\", number = \"示例二号\", issuer = \"示例机关\",\n"
    "  level = \"city\", jurisdiction = \"000000\",\n"
    "  published_on = \"2000-01-01\", effective = { from = \"2000-01-01\" },\n"
    "  tie = \"lighter\", circumstances = \"counted\",\n"
    "  rounding = { unit = \"0.01元\" },\n"
    "}\n";

static const char rulebook[] =
    "-- SPDX-License-Identifier: CC0-1.0\n"
    "rulebook \"w2\" {\n"
    "  title = \"性能测试二\", jurisdiction = \"000000\", dialect = 1,\n"
    "  files = { \"shared.lua\", \"items_*.lua\" },\n"
    "}\n";

/* One condition in both languages. */
typedef struct {
    char phrase[96];
    char code[96];
} condition;

typedef struct {
    uint64_t state;
    const char *folder;
    FILE *c;
    FILE *lua;
    long lua_bytes;
    int lua_files;
} writing;

static void write_condition(condition *out, const char *phrase,
                            const char *code)
{
    snprintf(out->phrase, sizeof out->phrase, "%s", phrase);
    snprintf(out->code, sizeof out->code, "%s", code);
}

static void flag_condition(writing *w, int flag, condition *out)
{
    static const char *const labels[] = {"已改正", "配合调查", "引发投诉",
                                         "销毁证据", "初次违法"};
    bool not = perf_below(&w->state, 2);
    snprintf(out->phrase, sizeof out->phrase, "%s%s", not ? "非 " : "",
             labels[flag]);
    snprintf(out->code, sizeof out->code, "%sf->flags[%d]", not ? "!" : "",
             flag);
}

static void label_condition(writing *w, int fact, condition *out)
{
    static const char *const phrases[4][3] = {
        {"当事人类型 不是 公民", "当事人类型 属于 (公民、个体工商户)",
         "当事人类型 不是 个体工商户"},
        {"场所类型 不是 学校", "场所类型 属于 (商场、厂房)",
         "场所类型 属于 (商场、学校、医院)"},
        {"危害后果 达到 轻微", "危害后果 不超过 较重", "危害后果 不超过 轻微"},
        {"社会影响 达到 中", "社会影响 不超过 中", "社会影响 不是 小"}};
    static const char *const codes[4][3] = {
        {"f->party != 0", "f->party <= 1", "f->party != 1"},
        {"f->place != 1", "(f->place == 0 || f->place == 3)", "f->place <= 2"},
        {"f->harm >= 1", "f->harm <= 2", "f->harm <= 1"},
        {"f->impact >= 1", "f->impact <= 1", "f->impact != 0"}};
    uint32_t which = perf_below(&w->state, 3);
    write_condition(out, phrases[fact][which], codes[fact][which]);
}

static void amount_condition(writing *w, int fact, condition *out)
{
    static const char *const labels[] = {"货值金额", "违法所得", "违法次数",
                                         "占地面积"};
    static const char *const names[] = {"goods_value", "illegal_gains", "count",
                                        "area"};
    static const char *const units[] = {"元", "元", "", "平方米"};
    static const int scales[] = {100, 100, 1, 1};
    static const int steps[] = {5000, 2000, 1, 100};
    int low = (1 + (int)perf_below(&w->state, 3)) * steps[fact];
    int high = (6 + (int)perf_below(&w->state, 4)) * steps[fact];
    const char *unit = units[fact];
    const char *name = names[fact];
    switch (perf_below(&w->state, 3)) {
    case 0:
        snprintf(out->phrase, sizeof out->phrase, "%s %d%s以上", labels[fact],
                 low, unit);
        snprintf(out->code, sizeof out->code, "f->%s >= %d", name,
                 low * scales[fact]);
        break;
    case 1:
        snprintf(out->phrase, sizeof out->phrase, "%s 不足%d%s", labels[fact],
                 high, unit);
        snprintf(out->code, sizeof out->code, "f->%s < %d", name,
                 high * scales[fact]);
        break;
    default:
        snprintf(out->phrase, sizeof out->phrase, "%s %d%s以上%d%s以下",
                 labels[fact], low, unit, high, unit);
        snprintf(out->code, sizeof out->code, "f->%s >= %d && f->%s <= %d",
                 name, low * scales[fact], name, high * scales[fact]);
        break;
    }
}

static void any_condition(writing *w, int fact, condition *out)
{
    if (fact < W2_FLAGS) {
        flag_condition(w, fact, out);
    } else if (fact < W2_FLAGS + 4) {
        label_condition(w, fact - W2_FLAGS, out);
    } else {
        amount_condition(w, fact - W2_FLAGS - 4, out);
    }
}

/* Three or four conditions over different facts. */
static void any_tier(writing *w, char *phrase, char *code)
{
    uint32_t seen = 0;
    uint32_t count = 3 + perf_below(&w->state, 2);
    phrase[0] = code[0] = '\0';
    while (count > 0) {
        uint32_t fact = perf_below(&w->state, FACTS);
        condition one;
        if (seen >> fact & 1) {
            continue;
        }
        any_condition(w, (int)fact, &one);
        if (seen != 0) {
            strncat(phrase, " 且 ", TEXT - strlen(phrase) - 1);
            strncat(code, " && ", TEXT - strlen(code) - 1);
        }
        strncat(phrase, one.phrase, TEXT - strlen(phrase) - 1);
        strncat(code, one.code, TEXT - strlen(code) - 1);
        seen |= 1u << fact;
        count--;
    }
}

/* Every fourth item fines by multiples of the goods' value. */
static bool is_multiple(int item)
{
    return item % 4 == 3;
}

static void begin_item(writing *w, int item, int base)
{
    fprintf(w->lua,
            "item \"d%02d.i%05d\" {\n"
            "  title = \"违法行为%05d\", department = \"部门%02d\",\n"
            "  violates = \"示例法#1\", punishes = \"示例法#2\","
            " document = \"w2\",\n",
            item % DEPARTMENTS, item, item, item % DEPARTMENTS);
    if (is_multiple(item)) {
        fprintf(w->lua, "  statute = { fine { \"货值金额 1倍以上20倍以下\" } },"
                        "\n  tiers = {\n");
    } else {
        fprintf(w->lua,
                "  statute = { fine { \"%d元以上%d元以下\" } },\n"
                "  tiers = {\n",
                base, base * 20);
    }
    fprintf(w->c,
            "static void item_%d(const w2_facts *f, w2_result *r)\n{\n", item);
}

static void write_tier(writing *w, int item, int tier, int base)
{
    char phrase[TEXT], code[TEXT];
    int from = tier == 0 ? 1 : tier * 4;
    int to = (tier + 1) * 4;
    any_tier(w, phrase, code);
    if (is_multiple(item)) {
        fprintf(w->lua,
                "    tier { \"%d档\", when = \"%s\","
                " fine = \"货值金额 %d倍以上%d倍以下\" },\n",
                tier + 1, phrase, from, to);
    } else {
        fprintf(w->lua,
                "    tier { \"%d档\", when = \"%s\","
                " fine = \"%d元以上%d元以下\" },\n",
                tier + 1, phrase, base * from, base * to);
    }
    fprintf(w->c, "    bool t%d = %s;\n", tier, code);
}

static void write_end(writing *w, int item, int tier, int base)
{
    int from = tier == 0 ? 1 : tier * 4;
    int to = (tier + 1) * 4;
    fprintf(w->c, "    if (t%d) {\n        r->tier = %d;\n", tier, tier);
    if (is_multiple(item)) {
        fprintf(w->c,
                "        r->min = f->goods_value * %d;\n"
                "        r->max = f->goods_value * %d;\n",
                from, to);
    } else {
        fprintf(w->c, "        r->min = %d;\n        r->max = %d;\n",
                base * from * 100, base * to * 100);
    }
    fprintf(w->c, "        return;\n    }\n");
}

static void end_item(writing *w, int item, int base)
{
    fprintf(w->lua, "  },\n}\n");
    for (int i = 0; i < W2_TIERS; i++) {
        fprintf(w->c, "    r->reasons[%d] = (w2_reason){%d, t%d};\n", i,
                item * W2_TIERS + i, i);
    }
    fprintf(w->c, "    r->basis[0] = 1;\n    r->basis[1] = 2;\n"
                  "    r->basis_count = 2;\n    r->reason_count = 5;\n"
                  "    r->outcome = 0;\n");
    for (int i = 0; i < W2_TIERS; i++) {
        write_end(w, item, i, base);
    }
    fprintf(w->c, "    r->outcome = W2_GAP;\n    r->tier = -1;\n"
                  "    r->min = r->max = -1;\n}\n");
}

static FILE *create(const char *folder, const char *name)
{
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    if (file == NULL) {
        perror(path);
        exit(73);
    }
    return file;
}

static void next_lua_file(writing *w)
{
    char name[32];
    if (w->lua != NULL && ftell(w->lua) < FILE_MOST) {
        return;
    }
    if (w->lua != NULL) {
        fclose(w->lua);
    }
    snprintf(name, sizeof name, "items_%04d.lua", ++w->lua_files);
    w->lua = create(w->folder, name);
}

static void write_item(writing *w, int item)
{
    int base = (1 + (int)perf_below(&w->state, 20)) * 500;
    next_lua_file(w);
    begin_item(w, item, base);
    for (int i = 0; i < W2_TIERS; i++) {
        write_tier(w, item, i, base);
    }
    end_item(w, item, base);
}

static void write_text(const char *folder, const char *name, const char *text)
{
    FILE *file = create(folder, name);
    fputs(text, file);
    fclose(file);
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        return 64;
    }
    int count = atoi(argv[1]);
    writing w = {.state = 2, .folder = argv[2]};
    w.c = create(w.folder, "items.c");
    fprintf(w.c, "#include \"w2.h\"\n");
    for (int i = 0; i < count; i++) {
        write_item(&w, i);
    }
    fprintf(w.c, "const uint32_t w2_item_count = %d;\n"
                 "const w2_item w2_items[] = {\n", count);
    for (int i = 0; i < count; i++) {
        fprintf(w.c, "    item_%d,\n", i);
    }
    fprintf(w.c, "};\n");
    fclose(w.c);
    if (w.lua != NULL) {
        fclose(w.lua);
    }
    write_text(w.folder, "shared.lua", shared);
    write_text(w.folder, "rulebook.lua", rulebook);
    return 0;
}
