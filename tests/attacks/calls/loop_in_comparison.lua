-- expect: function_limit 200000步
local function attack(case)
  local a = case.goods_value
  while a >= 0 do a = a + 1 end
end
