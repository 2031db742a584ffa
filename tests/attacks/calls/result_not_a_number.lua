-- expect: function_result 带小数
local function attack(case)
  return 0.0 / 0.0
end
