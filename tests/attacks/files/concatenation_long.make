# expect: 
{ printf "local x = \"a\""; i=0; while [ $i -lt 10000 ]; do printf "..\"a\""; i=$((i + 1)); done; } >deep.lua
