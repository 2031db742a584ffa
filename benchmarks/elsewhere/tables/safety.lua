-- SPDX-License-Identifier: CC0-1.0
--
-- 应急（yj-01、yj-02）、消防审验（xf-jx-02）。

-- 三个对象和阶段。30% 以上没有看到，没有一档；逾期后主管人员第二档的金额没有看到，给法定幅度。
local few  = "未如实记录人数 占 教育培训总人数 10%以下"
local some = "未如实记录人数 占 教育培训总人数 10%以上30%以下"

item "safety.97.4" {
  title      = "未如实记录安全生产教育和培训情况",
  department = "应急管理",
  punishes   = "安全生产法#97..4",
  document   = "safety-page",
  source     = "安全生产违法行为裁量基准，http://cltuan.cn/html/2021/11/10/593977.shtml（yj-01）",
  facts = { count { "未如实记录人数", unit = "人" }, count { "教育培训总人数", unit = "人", min = 1 } },
  parts = {
    part { on = "unit", when = "非 逾期未改正",
      statute = { order "责令限期改正", may { fine { "10万元以下" } } },
      tiers = {
        tier { "第一档", when = few,  fine = "3万元以下" },
        tier { "第二档", when = some, fine = "3万元以上7万元以下" },
      } },
    part { on = "unit", when = "逾期未改正",
      statute = { suspend_business { note = "责令停产停业整顿" }, fine { "10万元以上20万元以下" } },
      tiers = {
        tier { "第一档", when = few,  fine = "10万元以上13万元以下" },
        tier { "第二档", when = some, fine = "13万元以上17万元以下" },
      } },
    part { on = "person", when = "逾期未改正",
      statute = { fine { "2万元以上5万元以下" } },
      tiers = {
        tier { "第一档", when = few, fine = "2万元" },
        tier { "第二档", when = some },
      } },
  },
}

local hands    = "「普通从业人员违反操作规程作业」"
local managers = "「主要负责人、安全管理人员、特种作业人员违反操作规程作业」"

item "safety.44.1" {
  title      = "违反操作规程或者安全管理规定作业",
  department = "应急管理",
  punishes   = "安全生产违法行为行政处罚办法#44..1",
  document   = "safety-page",
  source     = "安全生产违法行为行政处罚办法裁量权基准，http://www.kleyou.net/html/text/lar/173051/17305132_2.html（yj-02）",
  parts = {
    part { on = "unit", statute = { warning {}, fine { "1万元以上3万元以下" } }, tiers = {
      tier { "（一）", when = hands,    fine = "1万元以上2万元以下" },
      tier { "（二）", when = managers, fine = "2万元以上3万元以下" },
    } },
    part { on = "person", statute = { warning {}, fine { "1000元以上1万元以下" } }, tiers = {
      tier { "（一）", when = hands,    fine = "1000元以上5000元以下" },
      tier { "（二）", when = managers, fine = "5000元以上1万元以下" },
    } },
  },
}

-- 两种换算并存而不相等：“30%以下或3到10万元”，30% 是 9万元。录入按比例的一种：从轻的下端低于法定三万元，
-- 由法律截住；按金额的一种（3至10、10至20、20至30万元）没有录入。
item "fire.review" {
  title      = "建设工程未经消防设计审查、验收擅自施工、投入使用",
  department = "住房城乡建设",
  punishes   = "消防法2019#58.1",
  document   = "fire-review",
  source     = "多地裁量标准综述，http://m.llll8888.com/show-20-1871.html（xf-jx-02）",
  facts      = { choice { "裁量阶次", "从轻", "一般", "从重" } },
  statute    = { order "责令停止施工、停止使用或者停产停业", fine { "3万元以上30万元以下" } },
  tiers = {
    tier { "从轻", when = "裁量阶次 是 从轻", fine = "法定最高 30%以下" },
    tier { "一般", when = "裁量阶次 是 一般", fine = "法定最高 30%以上70%以下" },
    tier { "从重", when = "裁量阶次 是 从重", fine = "法定最高 70%以上100%以下" },
  },
}
