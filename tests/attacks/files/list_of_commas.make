# expect: 
{ printf 'id,when,outcome\n'; head -c 3000000 /dev/zero | tr "\0" ,; } >list.csv
sed -i 's|"\*.lua"|"*.lua", "*.csv"|' rulebook.lua
