# expect: 
{ printf "local x = "; head -c 30000 /dev/zero | tr "\0" "{"; head -c 30000 /dev/zero | tr "\0" "}"; } >deep.lua
