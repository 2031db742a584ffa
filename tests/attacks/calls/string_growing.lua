-- expect: function_limit 16MiB
local function attack(case)
  local s = "x"
  while true do s = s .. "xxxxxxxxxxxxxxxx" end
end
