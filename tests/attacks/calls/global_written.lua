-- expect: function_error 赋值
local function attack(case)
  hidden = 6000
  return 6000
end
