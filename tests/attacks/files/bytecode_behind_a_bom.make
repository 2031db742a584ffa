# expect: 
printf '\357\273\277\033LuaT\000\031\223' >code.lua
