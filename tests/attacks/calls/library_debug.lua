-- expect: function_error 没有“debug”
local function attack(case)
  return debug.getregistry()
end
