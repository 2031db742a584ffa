#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Every sentence of the source that is to be said in English, as a catalogue
# (.pot) on standard output.  Run it at the top of the sources.
#
# The functions for faults translate what they are given: the format, and the
# hint before it.  xgettext takes one argument of a function, so it runs twice.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

find lib examples \( -name '*.c' -o -name '*.y' \) ! -name 'phrase.c' |
    LC_ALL=C sort >"$work/files"

# extract TO KEYWORD…: xgettext warns of sentences that are not ASCII, which is
# what they are to be, so it is heard only where it fails
extract() {
    to=$1
    shift
    xgettext --from-code=UTF-8 --language=C --files-from="$work/files" \
        --package-name=libmete --no-wrap --output="$work/$to" --keyword "$@" \
        2>"$work/said" || { cat "$work/said" >&2; exit 1; }
}

# a format without a directive is one, too: its English must have none either
extract formats --keyword=_ --keyword=N_ --flag=_:1:pass-c-format \
    --keyword=mete_faults_add:5 --flag=mete_faults_add:5:c-format \
    --keyword=mete_faults_warn:5 --flag=mete_faults_warn:5:c-format \
    --keyword=mete_build_fault:6 --flag=mete_build_fault:6:c-format \
    --keyword=mete_explain_at:6 --flag=mete_explain_at:6:c-format \
    --keyword=mete_advise:5 --flag=mete_advise:5:c-format \
    --keyword=mete_reader_fault:4 --flag=mete_reader_fault:4:c-format \
    --keyword=report:4 --flag=report:4:c-format \
    --keyword=mete_error_set:5 --flag=mete_error_set:5:c-format \
    --keyword=mete_complain:2 --flag=mete_complain:2:c-format \
    --flag=g_strdup_printf:1:c-format --flag=g_snprintf:3:c-format \
    --flag=g_string_append_printf:2:c-format \
    --flag=g_string_printf:2:c-format
extract hints --keyword=mete_faults_add:4 --keyword=mete_faults_warn:4 \
    --keyword=mete_build_fault:5 --keyword=mete_explain_at:5 \
    --keyword=mete_advise:4 --keyword=mete_reader_fault:3 \
    --keyword=report:3 --keyword=mete_error_set:4

# a sentence of both runs stands in the catalogue once; what is ASCII alone
# ("%s", codes) needs no words
msgcat --use-first --no-wrap "$work/formats" "$work/hints" |
    sed '/^"POT-Creation-Date:/d' |
    LC_ALL=C.UTF-8 msggrep --no-wrap --msgid --regexp='[^[:print:]]\|[^ -~]'
