#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Runs a library that counts where it passes, from the folder of the build:
# `make train`.  What it counted lies beside its objects afterwards.
set -eu
top=$(cd "${top_srcdir:-${srcdir:-.}}" && pwd)
here=$top/tests/perf
library=$PWD/lib/.libs
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

${CC:-gcc} -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -I"$top/lib" -I"$here" \
    -o "$folder/train" "$here/train.c" "$here/perf.c" \
    -L"$library" -Wl,-rpath,"$library" -lmete
"$folder/train" "$top/benchmarks/pingxiang" "$top/benchmarks/elsewhere" \
    "$top/benchmarks/guangdong-ecology" "$top/benchmarks/jiangmen-ecology"
