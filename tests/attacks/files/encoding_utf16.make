# expect: UTF-16
printf '\377\376f\000l\000a\000g\000s\000' >wide.lua
