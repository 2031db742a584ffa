local function add(name)
  total = (total or 0) + 1
  flags { name }
end
add "已张贴公示"
