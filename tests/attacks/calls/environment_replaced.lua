-- expect: function_error 留到下一次
local function attack(case)
  _ENV = { hidden = 1 }
  return 6000
end
