# expect: 最多200个
printf 'for i = 1, 300 do bar { "甲" .. i, when = function(case) return case.corrected end, outcome = "no_penalty", basis = "食品安全法#125.1.1" } end\n' >many.lua
