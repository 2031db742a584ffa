# expect: 
{ printf "local t = {"; i=0; while [ $i -lt 8000 ]; do printf "%d.5," $i; i=$((i + 1)); done; printf "}\nx = qqqq"; } >many.lua
