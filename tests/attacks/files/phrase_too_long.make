# expect: 4096
{ printf 'x = define { "长", "'; i=0; while [ $i -lt 2000 ]; do printf "已改正 且 "; i=$((i + 1)); done; printf '已改正" }\n'; } >phrase.lua
