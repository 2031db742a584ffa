# 文件名写成了大写
mv rulebook.lua Rulebook.lua
