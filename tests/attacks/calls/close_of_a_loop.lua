-- expect: function_error 
local function attack(case)
  for x in function() end, nil, nil, case do end
  return 6000
end
