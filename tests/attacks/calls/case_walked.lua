-- expect: function_error 没有“pairs”
local function attack(case)
  for k, v in pairs(case) do return v end
end
