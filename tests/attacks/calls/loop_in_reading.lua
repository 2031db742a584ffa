-- expect: function_limit 200000步
local function attack(case)
  while case["货值金额"] do end
end
