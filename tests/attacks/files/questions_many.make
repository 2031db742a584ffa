# expect: 
{ printf 'x = define { "问", any { '; i=0; while [ $i -lt 1500 ]; do printf '"「问题%d」",' $i; i=$((i + 1)); done; printf '} }\nx = qqqq\n'; } >questions.lua
