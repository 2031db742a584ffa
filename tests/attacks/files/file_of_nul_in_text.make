# expect: 
printf 'flags { "甲\000乙" }\n' >nul.lua
