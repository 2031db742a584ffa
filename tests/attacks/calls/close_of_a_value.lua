-- expect: function_error 
local function attack(case)
  local x <close> = case.goods_value
  return 6000
end
