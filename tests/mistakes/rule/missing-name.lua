exemption {
  when    = "危害后果 是 无 且 已改正",
  outcome = "no_penalty",
  basis   = "食品安全法#136",
}
