-- expect: function_error 留到下一次
local kept = 0
local function count() kept = kept + 1 return kept end
local function attack(case)
  return count() + 6000
end
