-- expect: function_error %s%n
local function attack(case)
  error("%s%n%d")
end
