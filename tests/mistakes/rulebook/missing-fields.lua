rulebook "city" {
  dialect = 1,
}
