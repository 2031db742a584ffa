# expect: 文件夹之外
echo 'flags { "外" }' >../secret.lua
ln -s ../secret.lua stolen.lua
