#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Calls go down only: api -> load, report -> decide -> model -> base.  A file
# includes headers of its own and of lower layers, and names the layer
# ("base/text.h"); only load knows Lua, CSV and JSON.
set -eu
top=${top_srcdir:-.}
. "$top/tests/tap.sh"
cd "$top"

# includes FOLDER: file:line:header for each #include, brackets kept.  What
# Bison makes is not ours, and lua.c is made of Lua's own files.
includes() {
    [ -d "$1" ] || return 0
    find "$1" -name '*.[chy]' ! -path lib/load/lua.c \
        ! -path lib/load/phrase.c | sort | while read -r file; do
        sed -n 's/^ *# *include *\(["<][^">]*[">]\).*/\1/
                /^["<]/{=;p;}' "$file" |
            sed "N;s|\(.*\)\n\(.*\)|$file:\1:\2|"
    done
}

[ -n "$(includes lib)" ] || { echo 'Bail out! no sources found'; exit 1; }

# stray FOLDER ALLOWED: quoted headers that no allowed pattern matches
stray() {
    includes "$1" | grep ':"' | grep -Ev ":\"($2)\"$" || true
}

# layer NAME LAYERS [PATTERN]
layer() {
    none "lib/$1 includes only from $2" \
        "$(stray "lib/$1" "($(echo "$2" | tr ' ' '|'))/[^/\"]*\.h${3-}")"
}
layer base 'base'
layer model 'model base'
layer decide 'decide model base'
layer report 'report decide model base'
layer load 'load decide model base'
layer api 'api load report decide model base' '|mete\.h'

foreign='<(lua|lauxlib|lualib|csv|jansson)\.h>'
none 'only lib/load knows Lua, CSV and JSON' \
    "$(includes lib | grep -E ":$foreign" | grep -v '^lib/load/' || true)"

none 'nothing in lib goes around its layer' \
    "$(includes lib | grep ':"\(.*/\)*\.\./' || true)"

none 'examples know the public header and GLib only' \
    "$(includes examples |
           grep -Ev ':(<mete\.h>|"mete(_[a-z_]+)?\.h"|<[a-z0-9_/]+\.h>)$' ||
           true
       includes examples | grep -E ":$foreign" || true)"

plan
