-- expect: function_limit 
local function wide(n)
  if n == 0 then return 0 end
  return wide(n - 1) + wide(n - 1)
end
local function attack(case) return wide(60) end
