-- SPDX-License-Identifier: CC0-1.0
--
-- 旧种子法（ny-zz-01、ny-yx-02）：违法所得的倍数，没有违法所得的金额。
-- 违法所得五万元以上没有一档；恰为分界的在两档里，按较重的一档。

local function sanctions(range)
  return { order "责令停止生产、经营", confiscate_property {}, confiscate_gains {}, revoke_license {}, fine { range } }
end

-- 档次按违法所得分，却又写“没有违法所得的”罚多少：违法所得填零的落在第一档，填“无”的没有一档。
-- 特别严重一档没有违法所得的金额没有看到。
item "seed.59" {
  title      = "生产、经营假、劣种子",
  department = "农业农村",
  punishes   = "种子法#59",
  document   = "seed-page",
  source     = "种子法行政处罚裁量标准表，http://518pifa.cn/news/4/news_19636.html（ny-zz-01）",
  parts = {
    part { when = "有 违法所得", statute = sanctions("违法所得 5倍以上10倍以下"), tiers = {
      tier { "轻微",     when = "违法所得 1万元以下",          fine = "违法所得 5倍以上6倍以下" },
      tier { "一般",     when = "违法所得 1万元以上2万元以下", fine = "违法所得 6倍以上7倍以下" },
      tier { "严重",     when = "违法所得 2万元以上3万元以下", fine = "违法所得 7倍以上8倍以下" },
      tier { "特别严重", when = "违法所得 3万元以上5万元以下", fine = "违法所得 8倍以上10倍以下" },
    } },
    part { when = "没有 违法所得", statute = sanctions("2000元以上5万元以下"), tiers = {
      tier { "轻微", when = "违法所得 1万元以下",          fine = "2000元以上1万元以下" },
      tier { "一般", when = "违法所得 1万元以上2万元以下", fine = "1万元以上2万元以下" },
      tier { "严重", when = "违法所得 2万元以上3万元以下", fine = "2万元以上3万元以下" },
    } },
  },
}

-- 每档一个倍数；“50000以下”漏“元”。没有违法所得的只看到货值金额 5000元以下一档，
-- 从 2000元起，上端没有看到：给法定幅度。
item "seed.59.yangxi" {
  title      = "生产、经营假、劣种子（阳西）",
  department = "农业农村",
  punishes   = "种子法#59",
  document   = "yangxi-seed",
  source     = "阳西县农业局行政处罚自由裁量量化标准，https://m.wenku365.com/p-23223417.html（ny-yx-02）",
  parts = {
    part { when = "有 违法所得", statute = sanctions("违法所得 5倍以上10倍以下"), tiers = {
      tier { "第一档", when = "违法所得 5000元以下",         fine = "违法所得 5倍" },
      tier { "第二档", when = "违法所得 5000元以上1万元以下", fine = "违法所得 6倍" },
      tier { "第三档", when = "违法所得 1万元以上2万元以下",  fine = "违法所得 7倍" },
      tier { "第四档", when = "违法所得 2万元以上3万元以下",  fine = "违法所得 8倍" },
      tier { "第五档", when = "违法所得 3万元以上4万元以下",  fine = "违法所得 9倍" },
      tier { "第六档", when = "违法所得 4万元以上5万元以下",  fine = "违法所得 10倍" },
    } },
    part { when = "没有 违法所得", statute = sanctions("2000元以上5万元以下"), tiers = {
      tier { "第一档", when = "货值金额 5000元以下" },
    } },
  },
}
