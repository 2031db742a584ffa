-- SPDX-License-Identifier: CC0-1.0
--
-- 城市管理：城乡规划法第六十四条、第六十六条。演示：可以改正、限期拆除、不能拆除的三种去向；
-- 造价的百分比；可以并处一倍以下；免予处罚的一档。

-- 第六十四条：限期拆除本身不是处罚，能拆除的只有责令。没收实物与没收违法收入二者择一。
item "city.planning.64" {
  title      = "未取得建设工程规划许可证进行建设",
  department = "城市管理",
  violates   = "城乡规划法#40.1",
  punishes   = "城乡规划法#64",
  document   = "px-sample-general",
  effective  = { from = "2019-04-23" },

  parts = {
    part {
      when = "规划影响 是 尚可采取改正措施消除",
      statute = {
        order "责令停止建设",
        order "限期改正",
        fine { "建设工程造价 5%以上10%以下" },
      },
    },
    part {
      when = "规划影响 是 无法消除，可以拆除",
      statute = { order "责令停止建设", order "限期拆除" },
    },
    part {
      when = "规划影响 是 无法消除，不能拆除",
      statute = {
        order "责令停止建设",
        one_of { confiscate_property {}, confiscate_gains {} },
        may_add { fine { "建设工程造价 10%以下" } },
      },
    },
  },
}

-- 第六十六条第一项。分档取自醴陵市城市管理行政执法局行政处罚裁量权基准制度（醴城〔2017〕22号）的通用规则，
--   https://mingtianhd.com/html/c381220171019i570198.html
--   特别轻微 批评教育，免予处罚；轻微 法定最低限；一般 最低限（不含）至最高限的一半（含）；
--   严重 最高限的一半（不含）至最高限（不含）；特别严重 最高限。没有最低限的，按最高限的十分之一。
-- 严重一档的上端写了不含，软件按法定幅度自己的一端显示（含），与原表相差最高限这一个数。
-- 用于最低限达到最高限一半的条款（如第六十四条的百分之五至十）时，“一般”是空的，因此那一条不用它。
item "city.planning.66" {
  title      = "未经批准进行临时建设",
  department = "城市管理",
  violates   = "城乡规划法#44.1",
  punishes   = "城乡规划法#66..1",
  document   = "px-sample-tiers",
  effective  = { from = "2019-04-23" },
  source     = "样例：醴陵市城市管理行政执法局行政处罚裁量权基准制度（醴城〔2017〕22号）",

  facts = {
    scale { "城管违法情节", "特别轻微", "轻微", "一般", "严重", "特别严重" },
  },

  statute = {
    order "责令限期拆除",
    may_add { fine { "临时建设工程造价 1倍以下" } },
  },

  tiers = {
    tier { "特别轻微", when = "城管违法情节 是 特别轻微", outcome = "exempted" },
    tier { "轻微",     when = "城管违法情节 是 轻微",     fine = "法定最高 10%" },
    tier { "一般",     when = "城管违法情节 是 一般",     fine = { from = "法定最高 * 10% (不含)", to = "法定最高 * 50%" } },
    tier { "严重",     when = "城管违法情节 是 严重",     fine = "法定幅度 超过50%不足100%" },
    tier { "特别严重", when = "城管违法情节 是 特别严重", fine = "法定最高" },
  },
}
