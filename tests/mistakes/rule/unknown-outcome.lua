exemption {
  "轻微不罚",
  when    = "危害后果 是 无 且 已改正",
  outcome = "不罚",
  basis   = "食品安全法#136",
}
