# expect: 64KiB
truncate -s 1T sparse.lua
