-- expect: function_result 带小数
local function attack(case)
  return 1e308 * 10
end
