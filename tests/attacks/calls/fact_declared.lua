-- expect: function_error 函数里不能用
local function attack(case)
  return flag { "新的" }
end
