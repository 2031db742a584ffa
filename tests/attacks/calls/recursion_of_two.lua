-- expect: function_limit 1MiB
local deep
local function other(n) return 1 + deep(n) end
deep = function(n) return 1 + other(n) end
local function attack(case) return deep(1) end
