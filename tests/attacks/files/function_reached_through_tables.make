# expect: 
printf 'local t = {}\nfor i = 1, 100000 do t[i] = { i } end\nbar { "甲", when = function(case) return t[1][1] == 1 end, outcome = "no_penalty", basis = "食品安全法#125.1.1" }\nx = qqqq\n' >reach.lua
