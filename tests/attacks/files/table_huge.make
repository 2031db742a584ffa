# expect: 
{ printf "local t = {"; head -c 60000 /dev/zero | tr "\0" ,; printf "}"; } >many.lua
