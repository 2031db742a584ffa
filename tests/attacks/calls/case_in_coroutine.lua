-- expect: function_error 没有“coroutine”
local function attack(case)
  local read = coroutine.wrap(function() return case.goods_value end)
  return read()
end
