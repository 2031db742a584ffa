/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The language that mete speaks.
 *
 * gettext looks at LANGUAGE and, unless the locale is "C", takes its word for
 * it.  Servers have no locale but C.UTF-8, and what that does differs between
 * versions of the C library: so locales are tried until one speaks English.
 * The sentences of the command are in the catalogue of the library.
 */
#include "mete_language.h"

#include "mete_command.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>

#define DOMAIN "libmete"

/* The locale of the caller comes first, if it is of UTF-8. */
static const char *const locales[] = {
    "", "C.UTF-8", "en_US.UTF-8", "en_GB.UTF-8", NULL,
};

const char *mete_say(const char *text)
{
    return *text != '\0' ? dgettext(DOMAIN, text) : text;
}

/* GOption and the terminal want UTF-8. */
static gboolean use_locale(const char *name)
{
    return setlocale(LC_ALL, name) != NULL && g_get_charset(NULL);
}

static void speak_chinese(void)
{
    g_setenv("LANGUAGE", "zh_CN:zh", TRUE);
    if (!use_locale("")) {
        setlocale(LC_ALL, "C.UTF-8");
    }
}

static void speak_english(void)
{
    static const char probe[] = N_("中文");
    const char *folder = g_getenv("TEXTDOMAINDIR"); /* as of gettext(1) */

    g_setenv("LANGUAGE", "en", TRUE);
    if (folder != NULL) {
        bindtextdomain(DOMAIN, folder);
    }
    for (const char *const *name = locales; *name != NULL; name++) {
        if (use_locale(*name) && mete_say(probe) != probe) {
            return;
        }
    }
    speak_chinese();
    mete_complain(0, "no English messages: libmete.mo is not installed, or "
                     "the system has no locale but C (install en_US.UTF-8)");
}

/* The value if the word is --lang or --lang=VALUE; *taken is how many words
 * it is, 0 for any other word. */
static const char *read_option(char **word, int *taken)
{
    static const char option[] = "--lang";
    size_t length = strlen(option);

    *taken = 0;
    if (strcmp(*word, option) == 0) {
        *taken = word[1] != NULL ? 2 : 1;
        return word[1];
    }
    if (strncmp(*word, option, length) == 0 && (*word)[length] == '=') {
        *taken = 1;
        return *word + length + 1;
    }
    return NULL;
}

static gboolean speak(const char *language)
{
    if (language == NULL) {
        mete_complain(0, _("选项“%s”后面要写一个值"), "--lang");
        return FALSE;
    }
    if (strcmp(language, "en") == 0) {
        speak_english();
        return TRUE;
    }
    speak_chinese();
    if (strcmp(language, "zh") != 0) {
        mete_complain(0, _("--lang 应为 zh 或者 en，而不是“%s”"), language);
        return FALSE;
    }
    return TRUE;
}

gboolean mete_choose_language(int *argc, char **argv)
{
    const char *language = "zh";
    int kept = 1;
    int taken;

    for (int i = 1; i < *argc; i += taken) {
        if (strcmp(argv[i], "--") == 0) {
            while (i < *argc) {
                argv[kept++] = argv[i++];
            }
            break;
        }
        const char *value = read_option(argv + i, &taken);
        if (taken > 0) {
            language = value;
        } else {
            argv[kept++] = argv[i];
            taken = 1;
        }
    }
    argv[kept] = NULL;
    *argc = kept;
    return speak(language);
}
