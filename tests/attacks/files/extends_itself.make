# expect: 绕成了一圈
sed -i 's|dialect      = 1,|dialect = 1, extends = { "../city" },|' rulebook.lua
