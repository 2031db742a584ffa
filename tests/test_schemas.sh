#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# The schemas of case and finding, held against what the program takes and
# prints by Python's jsonschema, where it is installed.
set -u
top=${top_srcdir:-.}
. "$top/tests/tap.sh"
. "$top/tests/cli.sh"

python=
for name in python3 /usr/bin/python3; do
    if $name -W ignore -c 'import jsonschema as j; j.Draft202012Validator' \
            2>/dev/null; then
        python=$name
        break
    fi
done
if [ -n "$python" ]; then
    "$python" -W ignore "$root/tests/check_schemas.py" "$mete" "$root"
    exit
fi
skip 'the schemas, by another validator' \
    "no jsonschema for Python (Debian: python3-jsonschema)"
plan
