# expect: 
ln -s b.lua a.lua
ln -s a.lua b.lua
sed -i 's|"\*.lua"|"*.lua", "a.lua"|' rulebook.lua
