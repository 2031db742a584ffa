/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A private Lua, compiled only by `configure --with-lua=SRC`.
 *
 * Lua's own sources as one file, every name hidden, for hosts that export a
 * Lua of their own and would take over half of the system's.  The standard
 * libraries are here as files; the sandbox chooses which are opened.
 */
#define LUA_CORE
#define LUA_LIB

#include "lprefix.h"

/* core */
#include "lzio.c"
#include "lctype.c"
#include "lopcodes.c"
#include "lmem.c"
#include "lundump.c"
#include "ldump.c"
#include "lstate.c"
#include "lgc.c"
#include "llex.c"
#include "lcode.c"
#include "lparser.c"
#include "ldebug.c"
#include "lfunc.c"
#include "lobject.c"
#include "ltm.c"
#include "lstring.c"
#include "ltable.c"
#include "ldo.c"
#include "lvm.c"
#include "lapi.c"

/* libraries that read no file and start no program */
#include "lauxlib.c"
#include "lbaselib.c"
#include "lcorolib.c"
#include "ldblib.c"
#include "lmathlib.c"
#include "lstrlib.c"
#include "ltablib.c"
#include "lutf8lib.c"
