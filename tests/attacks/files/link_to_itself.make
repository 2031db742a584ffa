# expect: 不存在
ln -s loop.lua loop.lua
sed -i 's|"\*.lua"|"*.lua", "loop.lua"|' rulebook.lua
