time_limit {
  "追责时效",
  limit = "2年",
  from  = "货值金额",
  to    = "发现日期",
}
