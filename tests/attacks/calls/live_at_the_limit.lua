-- expect: function_limit 
local function attack(case)
  local t = {}
  for i = 1, 60000 do t[i] = i end
  for i = 1, 1000000 do local u = { i } end
end
