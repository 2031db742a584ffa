-- expect: unknown_word unknown_word unknown_word unknown_word script
local env = _ENV
for _, name in ipairs { "io", "os", "debug", "package" } do
  assert(type(env[name]) == "userdata")
end
_ENV = nil
item "x" {}
