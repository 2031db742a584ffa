-- expect: function_limit 200000步
local function again(case) return again(case) end
local function attack(case) return again(case) end
