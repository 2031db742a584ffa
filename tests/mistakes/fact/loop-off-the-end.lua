local labels = { "商场", "学校" }
for i = 1, 3 do
  flags { labels[i] }
end
