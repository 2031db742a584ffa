-- expect: function_error 留到下一次
local saved
local function attack(case)
  if saved then return saved.goods_value end
  saved = case
  return 6000
end
