# expect: 
{ printf "x = ["; head -c 50000 /dev/zero | tr "\0" "="; printf "["; } >long.lua
