-- expect: function_limit 200000步
local function attack(case)
  for i = 1, 9223372036854775807 do end
end
