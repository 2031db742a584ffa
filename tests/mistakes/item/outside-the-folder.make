# 快捷方式指到别处
ln -s ../../outside.lua item.lua
echo '-- 别处的文件' >../../outside.lua
