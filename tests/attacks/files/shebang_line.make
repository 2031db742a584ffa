# expect: 
printf '#!/usr/bin/lua\nwhile true do end\n' >bang.lua
