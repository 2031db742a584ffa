-- expect: function_limit 200000步
local function attack(case)
  for _ in function() return 1 end do end
end
