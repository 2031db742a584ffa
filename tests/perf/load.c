/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Opening a rulebook, beside Lua's own parsing of the same files.
 *
 * load NAME TARGET ROUNDS RULEBOOK FILE…: the parser only reads the files, it runs
 * nothing; libmete runs, checks and compiles them.
 */
#include "perf.h"

#include <inttypes.h>
#include <lauxlib.h>
#include <lua.h>
#include <unistd.h>

typedef struct {
    const char *rulebook;
    char **files;
    int count;
} loading;

/* KiB that the process has in memory. */
static int64_t resident(void)
{
    long long size = 0, pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file != NULL) {
        if (fscanf(file, "%lld %lld", &size, &pages) != 2) {
            pages = 0;
        }
        fclose(file);
    }
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

static int64_t size_of_files(const loading *l)
{
    int64_t bytes = 0;
    for (int i = 0; i < l->count; i++) {
        size_t length;
        free(perf_read(l->files[i], &length));
        bytes += (int64_t)length;
    }
    return bytes / 1024;
}

static int64_t by_libmete(void *data)
{
    loading *l = data;
    mete_rulebook *rulebook = perf_open(l->rulebook);
    int64_t count = (int64_t)mete_item_count(rulebook);
    mete_rulebook_free(rulebook);
    return count;
}

static int64_t by_lua(void *data)
{
    loading *l = data;
    lua_State *lua = luaL_newstate();
    for (int i = 0; i < l->count; i++) {
        if (luaL_loadfilex(lua, l->files[i], "t") != LUA_OK) {
            fprintf(stderr, "%s\n", lua_tostring(lua, -1));
            exit(70);
        }
        lua_settop(lua, 0);
    }
    lua_close(lua);
    return l->count;
}

static void report_growth(const loading *l, const char *name)
{
    char full[64];
    char values[72];
    int64_t files = size_of_files(l);
    int64_t before = resident();
    mete_rulebook *rulebook = perf_open(l->rulebook);
    int64_t growth = resident() - before;
    mete_rulebook_free(rulebook);
    snprintf(values, sizeof values, "%8" PRId64 " KiB  %8" PRId64 " KiB",
             growth, files);
    snprintf(full, sizeof full, "%s-growth", name);
    perf_report(full, "memory grown : files", values,
                growth * 100 / files, PERF_NO_TARGET);
}

int main(int argc, char **argv)
{
    if (argc < 6) {
        return 64;
    }
    loading l = {argv[4], argv + 5, argc - 5};
    perf_pair pair = {argv[1], "open : luaL_loadfile", by_libmete,
                      by_lua,  &l,                     1,
                      atoi(argv[3]), atoi(argv[2])};
    report_growth(&l, argv[1]);
    perf_run(&pair);
    return 0;
}
