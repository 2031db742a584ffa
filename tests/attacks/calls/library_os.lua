-- expect: function_error 没有“os”
local function attack(case)
  os.exit(0)
end
