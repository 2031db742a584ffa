-- expect: function_error 赋值
local env = _ENV
local function attack(case)
  env.hidden = 6000
  return 6000
end
