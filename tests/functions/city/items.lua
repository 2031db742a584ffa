-- SPDX-License-Identifier: CC0-1.0

-- 两项得分加起来定档：短语说不清，函数说得清。
local function score(case)
  local points = 0
  if case["货值金额"] >= amount "1万元" then points = points + 2 end
  if case["危害后果"] == "严重" then
    points = points + 3
  elseif case["危害后果"] == "较重" then
    points = points + 1
  end
  if case["未改正"] then points = points + 1 end
  return points
end

item "score" {
  title = "按得分定档", department = "市场监管",
  violates = "食品安全法#33.1.6", punishes = "食品安全法#125.1.1",
  document = "city-market",
  statute = { order "责令改正", fine { "5000元以上5万元以下" } },
  tiers = {
    tier { "较轻", when = function(case) return score(case) <= 1 end, fine = "法定幅度 30%(含)以下" },
    tier { "一般", otherwise = true, fine = "法定幅度 超过30%不足70%" },
    tier { "较重", when = function(case) return score(case) >= 4 end, fine = "法定幅度 70%(含)以上" },
  },
}

-- 每个批次加一个数，封顶：循环。
item "batches" {
  title = "按批次累加", department = "市场监管",
  violates = "食品安全法#33.1.6", punishes = "食品安全法#125.1.1",
  document = "city-market",
  statute = { fine { "5000元以上20万元以下" } },
  tiers = {
    tier { "按批次", when = "无条件", fine = function(case)
      local low = amount "5000元"
      local step = amount "2000元"
      for i = 2, case["违法批次"] do
        low = low + step
        if i % 5 == 0 then step = step * 2 end
      end
      return low, low + case["货值金额"] * amount "10%"
    end },
  },
}

-- 法律条款本身的数额，和单独一个数额。
item "clause" {
  title = "条款的数额", department = "市场监管",
  violates = "食品安全法#33.1.6", punishes = "食品安全法#125.1.1",
  statute = {
    fine { function(case)
      if case.gains then return case.gains * 2, case.gains * 5 end
      return 5000, 50000
    end, when = "未改正" },
    fine { function(case)
      if case.party == "公民" then return 500 end
      if case.goods_value > 1000 then return amount "2000元" end
    end, when = "已改正" },
  },
}

item "define" {
  title = "由函数给出的含义", department = "市场监管",
  violates = "食品安全法#33.1.6", punishes = "食品安全法#125.1.1",
  document = "city-market",
  statute = { fine { "5000元以上5万元以下" } },
  tiers = {
    tier { "较重", when = "屡教不改", fine = "法定幅度 70%(含)以上" },
    tier { "一般", otherwise = true, fine = "法定幅度 不足70%" },
  },
}
