/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Lines from standard input.
 */
#include "mete_line.h"

#include "mete_edit.h"
#include "mete_language.h"
#include "mete_text.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { BYTES_MAX = 4096 };

static volatile sig_atomic_t interrupted;
static struct sigaction before;
static gboolean editing; /* on a terminal */

/* What was read and not yet given out. */
static char waiting[BYTES_MAX];
static size_t waiting_start;
static size_t waiting_end;

static void note_interrupt(int signal_number)
{
    (void)signal_number;
    interrupted = 1;
}

void mete_line_open(void)
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = note_interrupt; /* no SA_RESTART: read() returns */
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &before);
    editing = mete_edit_open();
}

void mete_line_close(void)
{
    if (editing) {
        mete_edit_close();
    }
    editing = FALSE;
    sigaction(SIGINT, &before, NULL);
    if (interrupted) {
        fflush(NULL);
        raise(SIGINT);
    }
}

/* The next byte of a line; false at the end and after Ctrl-C. */
static gboolean next_byte(const GString *line, char *byte)
{
    if (waiting_start == waiting_end) {
        ssize_t count;
        do {
            mete_edit_resume(line);
            count = read(STDIN_FILENO, waiting, sizeof waiting);
        } while (count < 0 && errno == EINTR && !interrupted);
        if (count <= 0) {
            return FALSE;
        }
        waiting_start = 0;
        waiting_end = (size_t)count;
    }
    *byte = waiting[waiting_start++];
    return TRUE;
}

/* Up to the end of the line, which is read and dropped beyond BYTES_MAX;
 * false where nothing is left. */
static gboolean read_bytes(GString *bytes)
{
    char byte = '\0';
    gboolean any = FALSE;
    while (next_byte(bytes, &byte)) {
        any = TRUE;
        if (editing) {
            mete_edit_result edit = mete_edit_take(bytes, BYTES_MAX, byte);
            if (edit != METE_EDIT_ON) {
                return edit == METE_EDIT_DONE;
            }
        } else if (byte == '\n') {
            return TRUE;
        } else if (bytes->len <= BYTES_MAX) {
            g_string_append_c(bytes, byte);
        }
    }
    return any && !interrupted;
}

/* What arrow keys send: ESC [ … letter. */
static const char *skip_escape(const char *at)
{
    at++;
    if (*at == '[' || *at == 'O') {
        at++;
        while (*at != '\0' && !g_ascii_isalpha(*at) && *at != '~') {
            at++;
        }
    }
    return *at != '\0' ? at + 1 : at;
}

/* Without control characters; erase keys that the terminal did not know for
 * such take a character away. */
static char *clean(const char *text)
{
    GString *line = g_string_new(NULL);
    while (*text != '\0') {
        if (*text == '\033') {
            text = skip_escape(text);
        } else if (*text == '\b' || *text == '\177') {
            const char *last =
                g_utf8_find_prev_char(line->str, line->str + line->len);
            g_string_truncate(line,
                              last != NULL ? (gsize)(last - line->str) : 0);
            text++;
        } else if (g_ascii_iscntrl(*text) && *text != '\t') {
            text++;
        } else {
            const char *next = g_utf8_next_char(text);
            g_string_append_len(line, text, next - text);
            text = next;
        }
    }
    return g_strstrip(g_string_free(line, FALSE));
}

static mete_line_result finish(GString *bytes, char **line)
{
    if (bytes->len > BYTES_MAX) {
        fputs(_("    这一行太长了，请写短一些。\n"), stderr);
        return METE_LINE_REFUSED;
    }
    char *text =
        strlen(bytes->str) == bytes->len ? mete_to_utf8(bytes->str) : NULL;
    if (text == NULL) {
        fputs(_("    这一行不是文字（应为 UTF-8 或者 GB18030 编码），"
                "请重新输入。\n"),
              stderr);
        return METE_LINE_REFUSED;
    }
    *line = clean(text);
    g_free(text);
    return METE_LINE_READ;
}

mete_line_result mete_line_read(const char *prompt, char **line)
{
    GString *bytes = g_string_new(NULL);
    mete_line_result result;
    *line = NULL;
    fflush(stdout);
    fputs(prompt, stderr);
    fflush(stderr);
    if (editing) {
        mete_edit_start(prompt);
    }
    if (!read_bytes(bytes)) {
        fputs("\n", stderr);
        result = interrupted ? METE_LINE_INTERRUPTED : METE_LINE_END;
    } else {
        result = finish(bytes, line);
    }
    /* From a pipe nothing is echoed: then this is the transcript. */
    if (result == METE_LINE_READ && !isatty(STDIN_FILENO)) {
        fprintf(stderr, "%s\n", *line);
    }
    g_string_free(bytes, TRUE);
    return result;
}
