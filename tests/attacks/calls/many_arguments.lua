-- expect: function_limit 
local function spread(...) return spread(1, 2, 3, 4, 5, 6, 7, 8, ...) end
local function attack(case) return spread() end
