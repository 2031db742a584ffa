-- expect: function_error 留到下一次
-- What is taken out again leaves room in the table, which the next call would
-- not have to pay for.
local room = {}
local function attack(case)
  for i = 1, 1000 do room[i] = i end
  for i = 1000, 1, -1 do room[i] = nil end
  return 6000
end
