-- expect: function_limit 200000步
local function attack(case)
  repeat local x = case.goods_value until false
end
