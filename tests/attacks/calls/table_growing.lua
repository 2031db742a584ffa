-- expect: function_limit 1MiB
local function attack(case)
  local t = {}
  local i = 1
  while true do t[i] = i i = i + 1 end
end
