-- expect: wrong_type wrong_type
local t = {}
t[1] = t
item "x" { title = t, punishes = t }
