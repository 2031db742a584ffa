-- expect: script
local s = "x"
s:rep(200):find(".-.-.-.-b")
