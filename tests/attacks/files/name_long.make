# expect: 
head -c 60000 /dev/zero | tr "\0" q >long.lua
