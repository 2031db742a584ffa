# expect: 
{ printf 'id,when,outcome\n1,"'; head -c 1000000 /dev/zero | tr "\0" x; } >list.csv
sed -i 's|"\*.lua"|"*.lua", "*.csv"|' rulebook.lua
