/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Lua's own messages in Chinese.
 */
#ifndef METE_LOAD_LUA_WORDS_H
#define METE_LOAD_LUA_WORDS_H

/* What Lua says while it reads or runs a file; what is not one of its own
 * sentences (error "…") comes back as it is.  To be freed with g_free(). */
char *mete_lua_words(const char *message);

#endif
