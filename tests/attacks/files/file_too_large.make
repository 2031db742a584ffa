# expect: 64KiB
{ printf -- "-- "; head -c 70000 /dev/zero | tr "\0" x; } >large.lua
