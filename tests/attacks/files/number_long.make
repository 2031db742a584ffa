# expect: 
{ printf "x = "; head -c 60000 /dev/zero | tr "\0" 9; } >long.lua
