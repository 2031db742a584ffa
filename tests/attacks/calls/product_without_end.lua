-- expect: function_error 太大
local function attack(case)
  local a = case.goods_value
  while true do a = a * amount "1000000000倍" end
end
