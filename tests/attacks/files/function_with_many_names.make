# expect: 
{ printf 'bar { "甲", outcome = "no_penalty", basis = "食品安全法#125.1.1", when = function(case) local t = {'; i=0; while [ $i -lt 3000 ]; do printf '"n%d",' $i; i=$((i + 1)); done; printf '} return true end }\nx = qqqq\n'; } >names.lua
