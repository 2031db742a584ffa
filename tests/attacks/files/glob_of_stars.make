# expect: 
sed -i 's|"\*.lua"|"*.lua", "*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b.lua"|' rulebook.lua
touch aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.lua
