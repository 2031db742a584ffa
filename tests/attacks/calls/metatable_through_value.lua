-- expect: function_error 
local function attack(case)
  local mt = case.goods_value.__index
  return mt
end
