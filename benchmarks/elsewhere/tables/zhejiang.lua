-- SPDX-License-Identifier: CC0-1.0
--
-- 浙江：林业（ly-zj-01、ly-zj-02，征求意见稿）、统计（tj-zj-01、tj-zj-02）。

-- 罚款是木材价值的倍数；补种是株数的倍数，各档不同，写成各有条件的责令。
-- “或者”连接材积和株数，两个量落在不同档、恰在分界的，都按较重的一档；补种随罚款所在的一档。
local light  = "(盗伐材积 0.5立方米以下 或 盗伐幼树 20株以下)"
local middle = "(盗伐材积 0.5立方米以上1.5立方米以下 或 盗伐幼树 20株以上50株以下)"
local grave  = "(盗伐材积 1.5立方米以上 或 盗伐幼树 50株以上)"

item "forest.76.1" {
  title      = "盗伐林木",
  department = "林业",
  punishes   = "森林法#76.1",
  document   = "zhejiang-forest",
  source     = "浙江省林业行政处罚裁量基准（征求意见稿）（ly-zj-01）",
  facts = {
    number { "盗伐材积", unit = "立方米", absent = true, ask = "盗伐立木材积多少立方米？没有的填“无”。" },
    count  { "盗伐幼树", unit = "株", absent = true, ask = "盗伐幼树多少株？没有的填“无”。" },
    money  { "盗伐林木价值" },
  },
  statute = {
    all_of { order "责令补种盗伐株数一倍以上二倍以下的树木", when = "非 " .. middle .. " 且 非 " .. grave },
    all_of { order "责令补种盗伐株数二倍以上四倍以下的树木", when = middle .. " 且 非 " .. grave },
    all_of { order "责令补种盗伐株数四倍以上五倍以下的树木", when = grave },
    fine { "盗伐林木价值 5倍以上10倍以下" },
  },
  tiers = {
    tier { "较轻", when = light,  fine = "盗伐林木价值 5倍以上6倍以下" },
    tier { "一般", when = middle, fine = "盗伐林木价值 6倍以上8倍以下" },
    tier { "较重", when = grave,  fine = "盗伐林木价值 8倍以上10倍以下" },
  },
}

-- 只见法定幅度，没有见到分档：不挂裁量文件，结论给法定幅度。
item "forest.76.2" {
  title      = "滥伐林木",
  department = "林业",
  punishes   = "森林法#76.2",
  source     = "浙江省林业行政处罚裁量基准（征求意见稿）（ly-zj-02，分档没有见到）",
  facts = { money { "滥伐林木价值" } },
  statute = { order "责令补种滥伐株数一倍以上三倍以下的树木", may { fine { "滥伐林木价值 3倍以上5倍以下" } } },
}

-- 三档从三个角度分，不互斥：二年内第二次又及时改正的同在（一）（三），按较重的一档。
-- 2000元、5000元的端点在相邻两档里，照原表。
local function reported(first, second, most)
  return {
    tier { "（一）", when = first,  fine = "2000元以下" },
    tier { "（二）", when = second, fine = "2000元以上5000元以下" },
    tier { "（三）", when = most,   fine = "5000元以上1万元以下" },
  }
end

item "figures.42.1" {
  title      = "未按照国家有关规定设置原始记录、统计台账",
  department = "统计",
  punishes   = "统计法#42",
  document   = "zhejiang-figures",
  source     = "浙江省统计行政处罚裁量实施细则第三条（tj-zj-01）",
  statute    = { order "责令改正", warning {}, may_add { fine { "1万元以下" } } },
  tiers      = reported("改正情况 不超过 责令期限内改正", "改正情况 是 拒不改正", "次数(以往同类违法, 2年, 含本次) 2次以上"),
}

-- 经催报仍没有在期限内报送的不是迟报，表中没有一档。
item "figures.42.2" {
  title      = "迟报统计资料",
  department = "统计",
  punishes   = "统计法#42",
  document   = "zhejiang-figures",
  source     = "浙江省统计行政处罚裁量实施细则第四条（tj-zj-02）",
  facts      = { choice { "报送时间", "未经催报或者催报通知书送达前", "催报通知书规定的期限内", "催报期限届满后" } },
  statute    = { order "责令改正", warning {}, may_add { fine { "1万元以下" } } },
  tiers      = reported("报送时间 是 未经催报或者催报通知书送达前", "报送时间 是 催报通知书规定的期限内",
                        "次数(以往同类违法, 2年, 含本次) 2次以上 且 报送时间 不是 催报期限届满后"),
}
