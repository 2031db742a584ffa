# 文件放进了 files 没有写的文件夹，或者编辑器改了后缀；~$ 是表格软件的临时文件
mkdir food tests
echo '-- 第一百二十四条' >food/124.lua
echo '-- 算好的案子' >tests/food.lua
echo '-- 记事本另存的' >item.lua.txt
echo '-- 后缀大写' >FACTS.LUA
printf '\005user\000' >'~$list.csv'
echo '会议纪要' >notes.txt
