/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * scenario RULEBOOKS CASE.json EXPECTED: what of a finding is not as it should
 * be, a line each; nothing where all of it is.
 *
 * A line of EXPECTED is "path: value" as mete_finding_get() gives it (null:
 * none), "path ~ text" that must be in the value, or "rulebook: folder" of
 * RULEBOOKS, before those.  Lines that begin with # are for readers.
 */
#include <mete.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROOM = 64 * 1024, WRONG_USAGE = 64, NO_INPUT = 66 };

static size_t read_file(const char *path, char *text)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        exit(NO_INPUT);
    }
    size_t length = fread(text, 1, ROOM - 1, file);
    fclose(file);
    text[length] = '\0';
    return length;
}

static void fail(mete_error *error)
{
    for (size_t i = 0; i < mete_error_count(error); i++) {
        printf("%s\n", mete_error_get(error, i, "text"));
    }
    mete_error_free(error);
    exit(0);
}

static mete_finding *evaluate(const char *folder, const char *name,
                              const char *json, size_t length)
{
    mete_rulebook *rulebook = NULL;
    mete_finding *finding = NULL;
    mete_error *error = NULL;
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    if (mete_rulebook_open(path, &rulebook, &error) != METE_OK
        || mete_evaluate_json(rulebook, json, length, &finding, NULL, &error)
               != METE_OK) {
        fail(error);
    }
    mete_rulebook_free(rulebook); /* the finding keeps it */
    return finding;
}

static void look(mete_finding *finding, const char *line)
{
    char path[128];
    size_t length = strcspn(line, ": ");
    const char *wanted = line + length + (line[length] == ':' ? 2 : 3);
    snprintf(path, sizeof path, "%.*s", (int)length, line);
    const char *value = mete_finding_get(finding, path);
    value = value != NULL ? value : "null";
    if (line[length] == ':' ? strcmp(value, wanted) != 0
                            : strstr(value, wanted) == NULL) {
        printf("%s\n  but it is %s\n", line, value);
    }
}

int main(int argc, char **argv)
{
    static char json[ROOM];
    static char expected[ROOM];
    static const char rulebook[] = "rulebook: ";
    mete_finding *finding = NULL;
    if (argc != 4) {
        return WRONG_USAGE;
    }
    size_t length = read_file(argv[2], json);
    read_file(argv[3], expected);
    for (char *line = strtok(expected, "\n"); line != NULL;
         line = strtok(NULL, "\n")) {
        if (strncmp(line, rulebook, strlen(rulebook)) == 0) {
            finding = evaluate(argv[1], line + strlen(rulebook), json, length);
        } else if (*line != '#') {
            look(finding, line);
        }
    }
    if (finding == NULL) {
        printf("%s names no rulebook\n", argv[3]);
    }
    mete_finding_free(finding);
    return 0;
}
