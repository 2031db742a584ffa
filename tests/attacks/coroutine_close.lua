-- expect: unknown_word unknown_word
local co
co = coroutine.create(function()
  local x <const> = 1
  coroutine.yield(x)
end)
coroutine.close(co)
