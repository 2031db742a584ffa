-- expect: function_limit 1MiB
local function attack(case)
  local t = {}
  for i = 1, 1000000 do t[i] = function() return i end end
end
