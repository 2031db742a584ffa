-- expect: function_error 留到下一次
local other = function() return 1 end
local function attack(case)
  other = function() return case end
  return 6000
end
