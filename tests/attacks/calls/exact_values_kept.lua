-- expect: function_limit 1MiB
local function attack(case)
  local t = {}
  local a = case.goods_value
  for i = 1, 1000000 do a = a + 1 t[i] = a end
end
