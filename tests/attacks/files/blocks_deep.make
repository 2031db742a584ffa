# expect: 
i=0; while [ $i -lt 15000 ]; do printf "do "; i=$((i + 1)); done >deep.lua
