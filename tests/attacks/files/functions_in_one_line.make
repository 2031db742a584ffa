# expect: 
{ i=0; while [ $i -lt 150 ]; do printf 'bar { "甲%d", when = function(case) return case.corrected end, outcome = "no_penalty", basis = "食品安全法#125.1.1" } ' $i; i=$((i + 1)); done; printf '\nx = qqqq\n'; } >line.lua
