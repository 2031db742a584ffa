-- expect: function_error 
local function attack(case)
  error("\xff\xfe\x80\0 end")
end
