-- expect: function_limit 200000步
local function amount(text) return amount(text) end
local function attack(case)
  return amount "6000元"
end
