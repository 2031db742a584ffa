# expect: 
{ printf 'd0 = define { "含0", "已改正" }\n'; i=0; while [ $i -lt 40 ]; do j=$((i + 1)); printf 'd%d = define { "含%d", "含%d 且 非 含%d" }\n' $j $j $i $i; i=$j; done; } >double.lua
