-- expect: function_limit MiB
local function attack(case)
  local t = {}
  for i = 1, 1000000 do t["k" .. i] = i end
end
