# expect: 读不出来
mkdir folder.lua
sed -i 's|"\*.lua"|"*.lua", "folder.lua"|' rulebook.lua
