# expect: 
i=0; while [ $i -lt 300 ]; do printf "local a%d\n" $i; i=$((i + 1)); done >many.lua
