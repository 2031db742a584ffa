# expect: 
{ printf 'x = define { "深", "'; head -c 2000 /dev/zero | tr "\0" "("; printf '" }\n'; } >phrase.lua
