-- expect: function_error 直接写出
local function attack(case)
  local half = "3"
  return amount(half .. "元")
end
