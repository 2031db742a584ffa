# expect: 
i=0; while [ $i -lt 500 ]; do printf "local function f() "; i=$((i + 1)); done >deep.lua
