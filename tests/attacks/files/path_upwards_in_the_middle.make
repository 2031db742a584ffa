# expect: 文件夹之外
mkdir below
echo 'flags { "外" }' >../secret.lua
sed -i 's|"\*.lua"|"*.lua", "below/../../secret.lua"|' rulebook.lua
