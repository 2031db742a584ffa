# expect: 
{ printf -- "--[["; head -c 60000 /dev/zero | tr "\0" x; } >long.lua
