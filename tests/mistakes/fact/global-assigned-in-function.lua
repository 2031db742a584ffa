local function add(name)
  last = name
  flags { name }
end
add "已张贴公示"
