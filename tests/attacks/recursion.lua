-- expect: too_much_memory
local function f() return 1 + f() end
f()
