time_limit {
  "追责时效",
  limit = "2",
  from  = "违法行为终了日",
  to    = "发现日期",
}
