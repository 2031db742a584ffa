-- expect: function_limit 200000步
local function attack(case)
  ::again::
  goto again
end
