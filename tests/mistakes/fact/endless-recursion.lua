local function expand(n)
  return n + expand(n + 1)
end
expand(1)
