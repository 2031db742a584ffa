-- expect: function_error 太重
-- facts: 违法行为终了日 = 2026-01-01
-- Fails in half of the completions, each time in a state that is thrown away.
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
  if case.flag_0 and case.flag_3 then error("太重") end
  if case.flag_1 and case.flag_10 then error("太重") end
  if case.flag_2 and case.flag_17 then error("太重") end
  if case.flag_3 and case.flag_4 then error("太重") end
  if case.flag_4 and case.flag_11 then error("太重") end
  if case.flag_5 and case.flag_18 then error("太重") end
  if case.flag_6 and case.flag_5 then error("太重") end
  if case.flag_7 and case.flag_12 then error("太重") end
  if case.flag_8 and case.flag_19 then error("太重") end
  if case.flag_9 and case.flag_6 then error("太重") end
  if case.flag_10 and case.flag_13 then error("太重") end
  if case.flag_11 and case.flag_0 then error("太重") end
  if case.flag_12 and case.flag_7 then error("太重") end
  if case.flag_13 and case.flag_14 then error("太重") end
  if case.flag_14 and case.flag_1 then error("太重") end
  if case.flag_15 and case.flag_8 then error("太重") end
  if case.flag_16 and case.flag_15 then error("太重") end
  if case.flag_17 and case.flag_2 then error("太重") end
  if case.flag_18 and case.flag_9 then error("太重") end
  if case.flag_19 and case.flag_16 then error("太重") end
  return 6000
end
