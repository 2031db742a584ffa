-- expect: function_error 赋值
local function attack(case)
  error = nil
  return 6000
end
