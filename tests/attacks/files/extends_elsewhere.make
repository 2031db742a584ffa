# expect: 同一上级文件夹
sed -i 's|dialect      = 1,|dialect = 1, extends = { "/etc" },|' rulebook.lua
