-- expect: function_error 
local function attack(case)
  return case("货值金额")
end
