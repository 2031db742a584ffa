-- expect: function_error 
local function attack(case)
  assert(false)
end
