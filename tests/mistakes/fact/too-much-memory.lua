local names = {}
for i = 1, 1000000000 do
  names[i] = "第" .. tostring(i) .. "项"
end
