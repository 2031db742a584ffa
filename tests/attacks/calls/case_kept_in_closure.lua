-- expect: function_error 留到下一次
local saved = {}
local function attack(case)
  saved[1] = function() return case.goods_value end
  return saved[1]()
end
