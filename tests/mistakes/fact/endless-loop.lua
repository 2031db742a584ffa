local n = 0
while n < 10 do
  local next = n + 1
end
