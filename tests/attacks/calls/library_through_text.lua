-- expect: function_error 
local function attack(case)
  return ("x"):rep(1 << 30)
end
