# expect: UTF-16
printf '\376\377\000f\000l\000a\000g\000s' >wide.lua
