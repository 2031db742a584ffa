-- expect: function_limit 
local function attack(case)
  for i = 1, 1000000 do local t = { i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i } end
end
