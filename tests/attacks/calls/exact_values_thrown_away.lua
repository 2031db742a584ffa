-- expect: function_limit 
local function attack(case)
  local a = case.goods_value
  for i = 1, 10000000 do a = a + 1 end
  return a
end
