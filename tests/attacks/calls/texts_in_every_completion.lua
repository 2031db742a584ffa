-- expect: function_limit 各个函数加起来
-- facts: 违法行为终了日 = 2026-01-01
-- In each of a million completions a little less than what is not counted.
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
  local n = 0
  if case.flag_0 then n = n + 1 end
  if case.flag_1 then n = n + 2 end
  if case.flag_2 then n = n + 3 end
  if case.flag_3 then n = n + 4 end
  if case.flag_4 then n = n + 5 end
  if case.flag_5 then n = n + 6 end
  if case.flag_6 then n = n + 7 end
  if case.flag_7 then n = n + 8 end
  if case.flag_8 then n = n + 9 end
  if case.flag_9 then n = n + 10 end
  if case.flag_10 then n = n + 11 end
  if case.flag_11 then n = n + 12 end
  if case.flag_12 then n = n + 13 end
  if case.flag_13 then n = n + 14 end
  if case.flag_14 then n = n + 15 end
  if case.flag_15 then n = n + 16 end
  if case.flag_16 then n = n + 17 end
  if case.flag_17 then n = n + 18 end
  if case.flag_18 then n = n + 19 end
  if case.flag_19 then n = n + 20 end
  local s = "0123456789abcdef"
  for i = 1, 11 do s = s .. s end
  local a, b, c = s .. 1, s .. 2, s .. 3
  local d, e, f = s .. 4, s .. 5, s .. 6
  return 6000 + n
end
