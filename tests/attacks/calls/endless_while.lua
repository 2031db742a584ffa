-- expect: function_limit 200000步
local function attack(case)
  while true do end
end
