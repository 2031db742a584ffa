/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Holidays and swapped working days: each row of a table in calendar/ is a
 * day or a few in a row of a yearly notice (doc/calendar.md).
 */
#include "load/build.h"

#include "load/list.h"
#include "load/value.h"

#include "base/message.h"

#include <string.h>

/* Columns of mete_list_calendar. */
enum { YEAR, DATE, UNTIL, DAY };

enum { DAYS_MAX = 31 }; /* of one row */

/* What is known of a day so far. */
typedef struct {
    mete_calendar_day what;
    int depth;
    mete_place place;
} known_day;

typedef struct {
    mete_build *build;
    const mete_source *source;
    const mete_list_row *row;
    GHashTable *days; /* day → known_day */
    GArray *years;    /* int, each once */
} calendar_reading;

/* “text” and what is wrong with it. */
static void refuse(const calendar_reading *r, int column, const char *code,
                   const char *hint, const char *text, const char *why)
{
    mete_place place = r->row->place;
    char *quoted = mete_value_clip(text);

    place.column = r->row->columns[column];
    mete_faults_add(r->build->faults, code, &place, hint, "“%s”%s", quoted,
                    why);
    g_free(quoted);
}

static bool read_year(calendar_reading *r, int *year)
{
    const char *text = r->row->cells[YEAR];
    size_t length = strlen(text);
    mete_date day;

    if (g_str_has_suffix(text, "年")) {
        length -= strlen("年");
    }
    *year = length == 4 ? (int)g_ascii_strtoull(text, NULL, 10) : 0;
    if (strspn(text, "0123456789") != length
        || !mete_date_from_ymd(*year, 1, 1, &day)) {
        refuse(r, YEAR, "wrong_value", _("写放假通知的年份，例如 2026"), text,
               _("不是年份"));
        return false;
    }
    return true;
}

static bool read_day(const calendar_reading *r, int column, mete_date *day)
{
    const char *text = r->row->cells[column];

    if (!mete_date_parse(text, strlen(text), day)) {
        refuse(r, column, "wrong_date", _("写成 2026-03-01"), text,
               _("不是日期"));
        return false;
    }
    return true;
}

/* The notice of a year moves days of that year, and of the December before. */
static bool is_in_reach(mete_date day, int year)
{
    mete_date first;
    mete_date december;

    mete_date_from_ymd(year, 1, 1, &first);
    december = mete_date_add_months(first, -1);
    return day >= december && day <= mete_date_year_end(first);
}

static bool read_days(const calendar_reading *r, int year, mete_date *from,
                      mete_date *until)
{
    if (!read_day(r, DATE, from)) {
        return false;
    }
    *until = *from;
    if (r->row->cells[UNTIL] != NULL && !read_day(r, UNTIL, until)) {
        return false;
    }
    if (*until < *from || *until - *from >= DAYS_MAX) {
        refuse(r, UNTIL, "wrong_value", _("“至”写最后一日"),
               r->row->cells[UNTIL],
               *until < *from ? _("早于“日期”") : _("离“日期”太远"));
        return false;
    }
    if (!is_in_reach(*from, year) || !is_in_reach(*until, year)) {
        refuse(r, DATE, "wrong_value", _("检查“年度”和“日期”"),
               r->row->cells[DATE], _("不在这一年度，也不在它前面的十二月里"));
        return false;
    }
    return true;
}

static bool read_kind(const calendar_reading *r, bool *worked)
{
    static const struct {
        const char *word;
        bool worked;
    } words[] = {{"休", false}, {"放假", false}, {"off", false},
                 {"班", true},  {"上班", true},  {"work", true}};
    const char *text = r->row->cells[DAY];

    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        if (strcmp(words[i].word, text) == 0) {
            *worked = words[i].worked;
            return true;
        }
    }
    refuse(r, DAY, "wrong_value", _("可以写：休（放假）、班（上班）"), text,
           _("不是安排"));
    return false;
}

static void refuse_again(const calendar_reading *r, const known_day *other,
                         mete_date day, bool worked)
{
    char text[METE_DATE_TEXT];
    char *hint = g_strdup_printf(_("另一处在 %s 第%d行"), other->place.file,
                                 other->place.line);

    mete_date_format(day, text);
    refuse(r, DATE, "duplicate", hint, text,
           worked == other->what.worked ? _("写了两次")
                                        : _("一处写休，一处写班"));
    g_free(hint);
}

/* A working day of the week needs no row to be worked: the date is wrong. */
static bool is_needless(const calendar_reading *r, const known_day *other,
                        mete_date day)
{
    char text[METE_DATE_TEXT];

    if (other != NULL || mete_date_weekday(day) >= 5) {
        return false;
    }
    mete_date_format(day, text);
    refuse(r, DATE, "wrong_value", _("检查日期；“班”只写周六、周日"), text,
           _("不是周末，本来就上班"));
    return true;
}

static void add_day(const calendar_reading *r, mete_date day, bool worked)
{
    known_day *other = g_hash_table_lookup(r->days, GINT_TO_POINTER(day));

    if (other != NULL && other->depth == r->source->depth) {
        refuse_again(r, other, day, worked);
        return;
    }
    if (worked && is_needless(r, other, day)) {
        return;
    }
    if (other == NULL) {
        other = g_new(known_day, 1);
        g_hash_table_insert(r->days, GINT_TO_POINTER(day), other);
    }
    other->what.day = day;
    other->what.worked = worked;
    other->depth = r->source->depth;
    other->place = r->row->place;
    other->place.column = r->row->columns[DATE];
}

static void add_year(calendar_reading *r, int year)
{
    for (guint i = 0; i < r->years->len; i++) {
        if (g_array_index(r->years, int, i) == year) {
            return;
        }
    }
    g_array_append_val(r->years, year);
}

static void read_row(calendar_reading *r)
{
    mete_date from;
    mete_date until;
    bool worked;
    int year;

    for (int i = 0; i < mete_list_calendar.count; i++) {
        if (mete_list_calendar.columns[i].required
            && r->row->cells[i] == NULL) {
            return; /* which has been said */
        }
    }
    if (!read_year(r, &year) || !read_days(r, year, &from, &until)
        || !read_kind(r, &worked)) {
        return;
    }
    add_year(r, year);
    for (mete_date day = from; day <= until; day++) {
        add_day(r, day, worked);
    }
}

static void read_source(calendar_reading *r)
{
    mete_list_row *rows = NULL;
    size_t count = 0;

    mete_list_read_kind(&mete_list_calendar, r->source->bytes, r->source->size,
                        r->source->name, r->build->arena, &rows, &count,
                        r->build->faults);
    for (size_t i = 0; i < count; i++) {
        r->row = &rows[i];
        read_row(r);
    }
}

static void make_calendar(const calendar_reading *r)
{
    guint count = g_hash_table_size(r->days);
    mete_calendar_day *days = g_new(mete_calendar_day, count + 1);
    GHashTableIter iter;
    gpointer day;
    size_t n = 0;

    g_hash_table_iter_init(&iter, r->days);
    while (g_hash_table_iter_next(&iter, NULL, &day)) {
        days[n++] = ((known_day *)day)->what;
    }
    r->build->rulebook->calendar =
        mete_calendar_make(r->build->arena, days, count,
                           (const int *)(void *)r->years->data, r->years->len);
    g_free(days);
}

void mete_build_calendar(mete_build *build)
{
    const GPtrArray *sources = build->stack->calendars;
    calendar_reading r = {.build = build};

    if (sources->len == 0) {
        return;
    }
    r.days = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    r.years = g_array_new(FALSE, FALSE, sizeof(int));
    for (guint i = 0; i < sources->len; i++) {
        r.source = g_ptr_array_index(sources, i);
        read_source(&r);
    }
    make_calendar(&r);
    g_hash_table_destroy(r.days);
    g_array_free(r.years, TRUE);
}
