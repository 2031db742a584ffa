-- expect: function_limit 1MiB
local function deep(n) return 1 + deep(n + 1) end
local function attack(case) return deep(1) end
