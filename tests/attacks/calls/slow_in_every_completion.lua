-- expect: function_limit 各个函数加起来
-- facts: 违法行为终了日 = 2026-01-01
-- Twenty unknown flags are a million completions; in each the function takes
-- nearly all that one call may take.
flag_0 = flag { "旗0" }
flag_1 = flag { "旗1" }
flag_2 = flag { "旗2" }
flag_3 = flag { "旗3" }
flag_4 = flag { "旗4" }
flag_5 = flag { "旗5" }
flag_6 = flag { "旗6" }
flag_7 = flag { "旗7" }
flag_8 = flag { "旗8" }
flag_9 = flag { "旗9" }
flag_10 = flag { "旗10" }
flag_11 = flag { "旗11" }
flag_12 = flag { "旗12" }
flag_13 = flag { "旗13" }
flag_14 = flag { "旗14" }
flag_15 = flag { "旗15" }
flag_16 = flag { "旗16" }
flag_17 = flag { "旗17" }
flag_18 = flag { "旗18" }
flag_19 = flag { "旗19" }

local function attack(case)
  if case.flag_0 then for i = 1, 9000 do end end
  if case.flag_1 then for i = 1, 9001 do end end
  if case.flag_2 then for i = 1, 9002 do end end
  if case.flag_3 then for i = 1, 9003 do end end
  if case.flag_4 then for i = 1, 9004 do end end
  if case.flag_5 then for i = 1, 9005 do end end
  if case.flag_6 then for i = 1, 9006 do end end
  if case.flag_7 then for i = 1, 9007 do end end
  if case.flag_8 then for i = 1, 9008 do end end
  if case.flag_9 then for i = 1, 9009 do end end
  if case.flag_10 then for i = 1, 9010 do end end
  if case.flag_11 then for i = 1, 9011 do end end
  if case.flag_12 then for i = 1, 9012 do end end
  if case.flag_13 then for i = 1, 9013 do end end
  if case.flag_14 then for i = 1, 9014 do end end
  if case.flag_15 then for i = 1, 9015 do end end
  if case.flag_16 then for i = 1, 9016 do end end
  if case.flag_17 then for i = 1, 9017 do end end
  if case.flag_18 then for i = 1, 9018 do end end
  if case.flag_19 then for i = 1, 9019 do end end
  for i = 1, 10000 do end
  return 6000
end
