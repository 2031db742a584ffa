# SPDX-License-Identifier: LGPL-2.1-or-later
#
# TAP for shell tests: source it, call `none` for each point, then `plan`.

tap_points=0

# none WHAT OFFENDERS: passes if OFFENDERS is empty, else shows it.
none() {
    tap_points=$((tap_points + 1))
    if [ -z "$2" ]; then
        echo "ok $tap_points - $1"
    else
        echo "not ok $tap_points - $1"
        printf '%s\n' "$2" | sed 's/^/# /'
    fi
}

# skip WHAT WHY
skip() {
    tap_points=$((tap_points + 1))
    echo "ok $tap_points - $1 # SKIP $2"
}

plan() {
    echo "1..$tap_points"
}
