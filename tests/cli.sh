# SPDX-License-Identifier: LGPL-2.1-or-later
#
# What the tests of mete's commands share: source it behind tap.sh.  LC_ALL=C
# throughout, because that is what servers have.

mete=$PWD/examples/mete
root=$(cd "$top" && pwd)
METE_RULEBOOK=$root/benchmarks/pingxiang
LC_ALL=C
TEXTDOMAINDIR=${TEXTDOMAINDIR-$PWD/po}
export METE_RULEBOOK LC_ALL TEXTDOMAINDIR
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
food=$root/examples/cases/market-food-value-9999.99.json
input=/dev/null
cd "$work" || exit 1

# expect STATUS STDOUT STDERR WHAT -- ARGUMENTS: texts that must be found (-:
# nothing may be printed, empty: anything); standard input is $input
expect() {
    wanted=$1 out=$2 err=$3 what=$4
    shift 5
    status=0
    "$mete" "$@" >out 2>err <"$input" || status=$?
    verdict=
    [ "$status" = "$wanted" ] || verdict="status $status, not $wanted"
    match out "$out"
    match err "$err"
    none "$what" "${verdict:+$verdict
$(cat err)}"
}

match() {
    if [ -z "$2" ]; then
        return
    elif [ "$2" = - ]; then
        [ ! -s "$1" ] || verdict="$verdict; something on $1"
    elif ! grep -qF -e "$2" "$1"; then
        verdict="$verdict; no '$2' on $1"
    fi
}

# lacks FILE TEXT WHAT
lacks() {
    none "$3" "$(grep -nF -e "$2" "$1" || true)"
}

# holds FILE TEXT WHAT
holds() {
    none "$3" "$(grep -qF -e "$2" "$1" || cat "$1")"
}

# too_wide FILE [COLUMNS]: lines beyond 80 or so many columns, wide characters
# counting two
too_wide() {
    LC_ALL=C ${AWK:-awk} -v columns="${2:-80}" '{
        line = $0
        gsub(/→/, "x", line)
        gsub(/[\200-\277]/, "", line)
        gsub(/[\340-\377]/, "xx", line)
        if (length(line) > columns) print
    }' "$1"
}
