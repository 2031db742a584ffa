# expect: GB18030
printf 'flags { "\273\365\326\265" }\n' >gb.lua
