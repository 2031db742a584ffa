-- expect: wrong_type
local t = {}
t[1 < 2] = 1
item "x" { title = t, punishes = "a#1" }
