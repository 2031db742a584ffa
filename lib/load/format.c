/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Files that bear the right name and hold something else: known by their
 * first bytes.
 */
#include "load/format.h"

#include "base/message.h"

#include <glib.h>
#include <string.h>

const char *mete_format_of(const char *bytes, size_t size)
{
    static const struct {
        const char *begin;
        const char *words;
    } known[] = {
        {"\xFF\xFE", N_("UTF-16（记事本的“Unicode”）编码的文本")},
        {"\xFE\xFF", N_("UTF-16（记事本的“Unicode”）编码的文本")},
        {"PK\x03\x04", N_("Word、Excel、WPS 文档或者压缩包，不是文本")},
        {"\xD0\xCF\x11\xE0", N_("Word、Excel、WPS 文档，不是文本")},
        {"%PDF", N_("PDF 文档，不是文本")},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(known); i++) {
        size_t length = strlen(known[i].begin);

        if (size >= length && memcmp(bytes, known[i].begin, length) == 0) {
            return _(known[i].words);
        }
    }
    return NULL;
}

int mete_format_broken_line(const char *bytes, size_t size)
{
    const char *end = bytes;
    int line = 1;

    if (size == 0 || g_utf8_validate_len(bytes, size, &end)) {
        return 0;
    }
    for (const char *at = bytes; at < end; at++) {
        line += *at == '\n' ? 1 : 0;
    }
    return line;
}
