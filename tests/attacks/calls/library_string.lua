-- expect: function_error 没有“string”
local function attack(case)
  return string.rep("x", 1 << 30)
end
