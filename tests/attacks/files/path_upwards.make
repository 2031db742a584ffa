# expect: 文件夹之外
echo 'flags { "外" }' >../secret.lua
sed -i 's|"\*.lua"|"*.lua", "../secret.lua"|' rulebook.lua
