/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Which item: the officer types a few words and picks from what is found.
 */
#include "mete_ask.h"

#include "mete_language.h"
#include "mete_line.h"
#include "mete_list.h"
#include "mete_question.h"
#include "mete_text.h"

#include <stdlib.h>
#include <string.h>

enum { SHOWN = 15 };

static const char *id_of(const mete_rulebook *rulebook, const GArray *items,
                         guint n)
{
    return mete_item_get(rulebook, g_array_index(items, int32_t, n), "id");
}

static void put_found(const mete_rulebook *rulebook, const GArray *items)
{
    for (guint i = 0; i < items->len && i < SHOWN; i++) {
        int32_t item = g_array_index(items, int32_t, i);
        char *head = g_strdup_printf("    %2u  ", i + 1);
        char *text =
            g_strdup_printf("%s　%s", mete_item_get(rulebook, item, "id"),
                            mete_item_get(rulebook, item, "title"));
        mete_put_paragraph(stderr, head, text);
        g_free(text);
        g_free(head);
    }
    if (items->len > SHOWN) {
        char *text = g_strdup_printf(_("一共 %u 项，只列出前 %d 项；"
                                       "多写几个字再找。"),
                                     items->len, SHOWN);
        mete_put_paragraph(stderr, "    ", text);
        g_free(text);
    } else if (items->len == 0) {
        mete_put_paragraph(stderr, "    ", _("没有找到，请换几个字。"));
    }
}

/* A number of the list that was shown, an id, or words to look for: the item
 * in the first two cases, else the list is looked up anew. */
static char *choose(const mete_rulebook *rulebook, const char *text,
                    GArray **items)
{
    gboolean number = *text != '\0' && strlen(text) < 4
                   && strspn(text, "0123456789") == strlen(text);
    guint n = number ? (guint)atoi(text) : 0;
    if (n > 0 && *items != NULL && n <= (*items)->len && n <= SHOWN) {
        return g_strdup(id_of(rulebook, *items, n - 1));
    }
    if (mete_item_index(rulebook, text) >= 0) {
        return g_strdup(text);
    }
    if (*items != NULL) {
        g_array_free(*items, TRUE);
    }
    *items = mete_find_items(rulebook, NULL, text);
    put_found(rulebook, *items);
    return NULL;
}

char *mete_ask_item(const mete_rulebook *rulebook)
{
    GArray *items = NULL;
    char *found = NULL;
    mete_line_result read = METE_LINE_READ;
    mete_line_open();
    mete_put_paragraph(stderr, "",
                       _("哪一个违法事项？写几个字查找，再输入编号；"
                         "直接按回车列出全部，退出输 q。"));
    while (found == NULL
           && (read == METE_LINE_READ || read == METE_LINE_REFUSED)) {
        char *line;
        read = mete_line_read(_("事项> "), &line);
        char *folded = mete_fold(line != NULL ? line : "");
        if (mete_command_of(folded) == METE_ANSWER_QUIT) {
            read = METE_LINE_END;
        } else if (read == METE_LINE_READ) {
            found = choose(rulebook, folded, &items);
        }
        g_free(folded);
        g_free(line);
    }
    mete_line_close();
    if (items != NULL) {
        g_array_free(items, TRUE);
    }
    return found;
}
