# expect: 
mkdir ../secret
echo 'flags { "外" }' >../secret/a.lua
ln -s ../secret below
sed -i 's|"\*.lua"|"*.lua", "below/a.lua"|' rulebook.lua
