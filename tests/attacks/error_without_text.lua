-- expect: script
error({})
