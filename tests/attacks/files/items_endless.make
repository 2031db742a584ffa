# expect: 
printf 'for i = 1, 1e9 do item("x" .. i) { title = "x" } end\n' >many.lua
