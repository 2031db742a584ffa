-- expect: function_error 
local function attack(case)
  return 1 // 0
end
