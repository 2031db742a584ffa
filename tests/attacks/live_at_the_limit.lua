-- expect: too_much_memory
local t = {}
for i = 1, 65000 do t[i] = { i, i, i, i, i, i, i, i } end
while true do t[#t + 1] = "x" .. #t local _ = { {}, {}, {}, {} } end
