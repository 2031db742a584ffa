-- expect: function_error 留到下一次
local memory = {}
local function attack(case)
  memory.last = case.goods_value
  return 6000
end
