#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# mete on a terminal: it asks without being told to, and leaves the terminal
# as it was, also after Ctrl-C and Ctrl-D.
set -u
top=${top_srcdir:-.}
. "$top/tests/tap.sh"
. "$top/tests/cli.sh"

if ! script -qec 'env --default-signal=INT true' /dev/null </dev/null \
        >/dev/null 2>&1; then
    skip 'mete on a terminal' 'no script(1) of util-linux, or an older env(1)'
    plan
    exit 0
fi

# wait_for TEXT NUMBER: until the screen has it so often, at most 20 s
wait_for() {
    tries=0
    while [ "$(grep -cF -e "$1" screen 2>/dev/null)" -lt "$2" ]; do
        tries=$((tries + 1))
        [ $tries -lt 400 ] || return 1
        sleep 0.05
    done
}

# on_terminal SCRIPT ARGUMENTS: mete with these arguments on a terminal; the
# shell lines of SCRIPT type.  Leaves screen, status, and verdict if the
# terminal is not as it was.
on_terminal() {
    typing=$1
    shift
    : >screen
    rm -f before after status
    printf 'trap : INT; stty rows 24 columns %s; stty -g >before
        sh -c '\''echo $$ >pid; exec "$@"'\'' sh "%s" %s
        echo $? >status; stty -g >after' "${columns:-80}" "$mete" "$*" >run.sh
    # What runs in the background ignores Ctrl-C and so do its children.
    eval "$typing" |
        script -qec 'env --default-signal=INT sh run.sh' /dev/null >screen 2>&1
    none "the terminal is left as it was: $*" "$(diff before after 2>&1)"
    tr -d '\r' <screen >plain
}
# ends STATUS WHAT
ends() {
    none "$2" "$([ "$(cat status 2>&1)" = "$1" ] ||
        { echo "not $1:"; cat status plain; } 2>&1)"
}
item=market.food.125.1.1

on_terminal 'wait_for "[1]" 1; echo 是; wait_for "[2]" 1; echo q; sleep 0.2' \
    check --item $item
holds plain '[2]' 'it asks on a terminal'
holds plain '结论：' 'and gives the finding'
ends 0 'it ends well'
none 'what it comes to stands at the end' \
    "$(tail -n 2 plain | grep -q '^→ ' || tail plain)"
cp plain questions
sed -i '/^mete check --item/,$d' questions
none 'it keeps to 80 columns' "$(too_wide questions)"

on_terminal 'sleep 0.1' check --no-ask --item $item
lacks plain '[1]' '--no-ask asks nothing'

on_terminal 'sleep 0.1' check --format json --item $item
lacks plain '[1]' 'nor is anything asked beside JSON'

on_terminal 'sleep 0.1' check "'$food'"
lacks plain '[1]' 'nor where nothing is missing'

on_terminal 'wait_for "[1]" 1; echo 是; wait_for "[2]" 1; printf "\003"
    wait_for "--set" 1; sleep 0.2' check --item $item
holds plain '涉及公民生命健康安全或者金融安全 = 是' \
    'Ctrl-C: what was answered is not lost'
lacks plain '结论：' 'and no finding is printed'
ends 130 'it ends by the signal'

on_terminal 'wait_for "[1]" 1; echo 是; wait_for "[2]" 1; printf "\004"
    sleep 0.2' check --item $item
holds plain '结论：' 'Ctrl-D: the finding on what is known'
ends 0 'it ends well'

on_terminal 'wait_for "[1]" 1; printf "否否否\025是\n"; wait_for "[2]" 1
    printf "\004"; sleep 0.2' check --item $item
holds plain '涉及公民生命健康安全或者金融安全 = 是' 'a line erased with Ctrl-U'

# The terminal of script(1) was not told of UTF-8.
on_terminal 'wait_for "[1]" 1; printf "否\177是\n"; wait_for "[2]" 1
    printf "\004"; sleep 0.2' check --item $item
holds plain '涉及公民生命健康安全或者金融安全 = 是' 'Backspace takes a character'

on_terminal 'wait_for "[1]" 1; printf "\267\361\177\312\307\n"
    wait_for "[2]" 1; printf "\004"; sleep 0.2' check --item $item
holds plain '涉及公民生命健康安全或者金融安全 = 是' 'also one of GB18030'

on_terminal 'wait_for "[1]" 1; printf "不 是否\027\027\033[D是\n"
    wait_for "[2]" 1; printf "\004"; sleep 0.2' check --item $item
holds plain '涉及公民生命健康安全或者金融安全 = 是' 'Ctrl-W takes a word'

on_terminal 'wait_for "[1]" 1; printf "否"
    kill -TERM $(cat pid); sleep 0.2' \
    check --item $item
ends 143 'a signal ends it'

columns=46
on_terminal 'wait_for "[1]" 1; echo 是; wait_for "[2]" 1; echo q; sleep 0.2' \
    check --item $item
cp plain questions
sed -i '/^以上回答/,$d' questions
none 'it keeps to a narrower terminal' "$(too_wide questions 46)"
columns=

# What a screen shows, in tmux: $screen has it at the end.
if ! tmux -V >/dev/null 2>&1; then
    skip 'what is erased on the screen' 'no tmux'
    plan
    exit 0
fi
tmux() { command tmux -u -S "$work/tmux" "$@"; }
# shows PATTERN: until the screen shows it, at most 20 s
shows() {
    tries=0
    until tmux capture-pane -p >screen 2>/dev/null && grep -q "$1" screen; do
        tries=$((tries + 1))
        [ $tries -lt 400 ] || return 1
        sleep 0.05
    done
}
LC_ALL=C.UTF-8 tmux new-session -d -x 30 -y 40 \
    "exec '$mete' check --item $item 2>&1"
shows '\[1\]'
tmux send-keys -l '是否否'
tmux send-keys BSpace BSpace
tmux send-keys -l '不清'
shows '^> 是不清$'
none 'Backspace takes a whole character off the screen' \
    "$(grep -q '^> 是不清$' screen || cat screen)"
tmux send-keys -l '一二三四五六七八九十一二三'
shows '^二三$'
tmux send-keys BSpace BSpace BSpace BSpace BSpace
shows '八$'
tmux send-keys -l '末'
shows '末$'
none 'also those of the row before' \
    "$(grep -q '^> 是不清一二三四五六七八末$' screen || cat screen)"
tmux kill-server
plan
