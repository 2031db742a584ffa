-- expect: function_error 没有“setmetatable”
local function attack(case)
  setmetatable({}, { __gc = function() while true do end end })
end
