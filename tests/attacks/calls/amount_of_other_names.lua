-- expect: function_limit 200000步
local attack
do
  local _ENV = {}
  amount = function(text) return amount(text) end
  attack = function(case)
    return amount "6000元"
  end
end
