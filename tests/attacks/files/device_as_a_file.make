# expect: 读不出来
rm -f zero.lua
mkfifo pipe.lua
