-- expect: function_limit 64KiB
local function attack(case)
  local s = "x"
  while true do s = s .. s end
end
