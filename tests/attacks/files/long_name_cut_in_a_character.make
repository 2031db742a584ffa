# expect: 没有“qqqq”这个词
mkdir -p 一二三四五六七八九十一二三四五六七八九十
printf 'x = qqqq\n' >一二三四五六七八九十一二三四五六七八九十/甲乙丙丁戊己庚辛壬癸.lua
sed -i 's|"\*.lua"|"*.lua", "*/*.lua"|' rulebook.lua
