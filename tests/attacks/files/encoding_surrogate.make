# expect: UTF-8
printf 'flags { "\355\240\200" }\n' >surrogate.lua
