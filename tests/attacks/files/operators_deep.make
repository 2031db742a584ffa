# expect: 
{ printf "local x = "; i=0; while [ $i -lt 10000 ]; do printf "not "; i=$((i + 1)); done; printf "1\nx = qqqq"; } >deep.lua
