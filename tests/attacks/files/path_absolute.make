# expect: 文件夹之外
sed -i 's|"\*.lua"|"*.lua", "/etc/passwd"|' rulebook.lua
