-- expect: too_many_steps
local function f() return f() end
f()
