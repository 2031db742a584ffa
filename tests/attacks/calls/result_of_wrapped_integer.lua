-- expect: function_result 小于零
local function attack(case)
  return 9223372036854775807 + 1
end
