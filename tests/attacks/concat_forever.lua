-- expect: too_much_memory
local s = ""
while true do s = s .. "x" end
