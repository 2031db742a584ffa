-- SPDX-License-Identifier: CC0-1.0
--
-- 住房城乡建设：消防法第五十八条第一款第二项。演示：档次按情节确定，幅度写成金额。
-- 金额取自一篇综述所载江西省建设系统行政处罚裁量基准（2021 年版）的写法，只作结构，
--   http://m.llll8888.com/show-20-1871.html
--   从轻三万至十万元，一般十万至二十万元，从重二十万至三十万元。

item "construction.fire.58.2" {
  title      = "依法应当进行消防验收的建设工程，未经消防验收或者消防验收不合格，擅自投入使用",
  department = "住房城乡建设",
  violates   = "消防法#13.3",
  punishes   = "消防法#58.1.2",
  document   = "px-sample-general",
  effective  = { from = "2021-04-29" },
  source     = "样例：结构取自江西省建设系统行政处罚裁量基准（2021 年版，综述所载）",

  statute = {
    one_of { order "责令停止使用", suspend_business {} },
    fine { "3万元以上30万元以下" },
  },

  tiers = {
    tier { "减轻", effect = "mitigated" },
    tier { "从轻", effect = "lighter",  fine = "3万元以上10万元以下" },
    tier { "一般", effect = "ordinary", fine = "10万元以上20万元以下" },
    tier { "从重", effect = "heavier",  fine = "20万元以上30万元以下" },
  },
}
