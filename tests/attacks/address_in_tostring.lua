-- expect: script
error(tostring({}))
