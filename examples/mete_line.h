/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Lines from standard input, a terminal or a pipe.
 *
 * On a terminal keys are edited (mete_edit.h).  What is typed may be UTF-8 or GB18030.
 */
#ifndef METE_LINE_H
#define METE_LINE_H

#include <glib.h>

typedef enum {
    METE_LINE_READ,
    METE_LINE_REFUSED, /* no text, or too long: it has been said */
    METE_LINE_END,
    METE_LINE_INTERRUPTED /* Ctrl-C */
} mete_line_result;

/* From here on Ctrl-C ends a read, not the program. */
void mete_line_open(void);

/* As before; and if there was a Ctrl-C, the program ends by it. */
void mete_line_close(void);

/* Shows the prompt on standard error and reads a line: valid UTF-8 without
 * control characters, trimmed; to be freed with g_free(), NULL unless
 * METE_LINE_READ. */
mete_line_result mete_line_read(const char *prompt, char **line);

#endif
