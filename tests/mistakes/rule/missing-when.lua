exemption {
  "轻微不罚",
  outcome = "no_penalty",
  basis   = "食品安全法#136",
}
