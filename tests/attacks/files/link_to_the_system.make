# expect: 文件夹之外
ln -s /etc/passwd stolen.lua
