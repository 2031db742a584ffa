# expect: UTF-8
printf 'flags { "\300\257" }\n' >overlong.lua
