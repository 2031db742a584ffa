-- expect: function_error 只能读
local function attack(case)
  case.goods_value = 1
end
