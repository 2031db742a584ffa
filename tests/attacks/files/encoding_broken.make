# expect: UTF-8
printf 'flags { "\344\270" }\n' >broken.lua
