-- expect: function_error 没有“xpcall”
local function attack(case)
  xpcall(error, function() while true do end end)
end
