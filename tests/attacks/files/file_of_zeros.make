# expect: 
head -c 60000 /dev/zero >zeros.lua
