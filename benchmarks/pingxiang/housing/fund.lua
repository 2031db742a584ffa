-- SPDX-License-Identifier: CC0-1.0
--
-- 住房公积金：住房公积金管理条例第三十七条、第三十八条。典型目录，按样例文件的通用阶次。
-- 逾期才罚；不缴或者少缴的没有处罚，只有责令，逾期由人民法院强制执行。

local items = {
  { "housing.register.37", "单位不办理住房公积金缴存登记" },
  { "housing.account.37",  "单位不为本单位职工办理住房公积金账户设立手续" },
}

for _, row in ipairs(items) do
  item(row[1]) {
    title      = row[2],
    department = "住房公积金",
    violates   = "住房公积金管理条例#13.2",
    punishes   = "住房公积金管理条例#37",
    document   = "px-sample-typical",
    effective  = { from = "2019-03-24" },

    statute = {
      order "责令限期办理",
      fine { "1万元以上5万元以下", when = "逾期未改正" },
    },
  }
end

item "housing.deposit.38" {
  title      = "单位逾期不缴或者少缴住房公积金",
  department = "住房公积金",
  violates   = "住房公积金管理条例#20.1",
  punishes   = "住房公积金管理条例#38",
  document   = "px-sample-typical",
  effective  = { from = "2019-03-24" },

  statute = {
    order "责令限期缴存",
    may_add { order "申请人民法院强制执行", when = "逾期未改正" },
  },
}
