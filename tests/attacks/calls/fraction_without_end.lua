-- expect: function_error 小数位数
local function attack(case)
  local a = amount "0.01元"
  while true do a = a * amount "0.1%" end
end
