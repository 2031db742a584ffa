/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A line while it is typed on a terminal.
 *
 * A terminal's own erase key takes one column off the screen, half of a
 * Chinese character, and in a terminal that was not told of UTF-8 one byte
 * off the line.  So the keys are taken here.
 */
#ifndef METE_EDIT_H
#define METE_EDIT_H

#include <glib.h>

typedef enum {
    METE_EDIT_ON,   /* the line goes on */
    METE_EDIT_DONE, /* Enter */
    METE_EDIT_END   /* Ctrl-D on an empty line */
} mete_edit_result;

/* From here on keys come one by one, unseen; also after the program was
 * stopped and continued, and not after it has ended.  False where there is no
 * terminal to edit on: lines then come as it makes them. */
gboolean mete_edit_open(void);

/* The terminal is as it was before. */
void mete_edit_close(void);

/* A new line behind this prompt, which has been shown. */
void mete_edit_start(const char *prompt);

/* What a key's next byte makes of the line, on the screen as well; nothing is
 * added beyond `most` bytes. */
mete_edit_result mete_edit_take(GString *line, gsize most, char byte);

/* The line once more if the program was stopped meanwhile. */
void mete_edit_resume(const GString *line);

#endif
