-- expect: function_error 没有“pcall”
local function attack(case)
  while true do pcall(attack, case) end
end
