-- expect: function_error 没有“load”
local function attack(case)
  return load("return 1")()
end
