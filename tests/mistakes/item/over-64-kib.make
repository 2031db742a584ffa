# 一个文件写了几百个事项
i=0
while [ $i -lt 500 ]; do
    i=$((i + 1))
    printf 'item "market.food.%d" {\n' $i
    printf '  title    = "未按规定建立进货查验记录（情形%d）",\n' $i
    printf '  punishes = "食品安全法#126.1",\n  statute  = { warning {} },\n}\n'
done >item.lua
