# expect: 
{ printf "local x = 1"; i=0; while [ $i -lt 15000 ]; do printf "^1"; i=$((i + 1)); done; } >deep.lua
