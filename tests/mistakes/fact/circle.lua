one = define { "情形甲", "情形乙 且 已改正" }
two = define { "情形乙", "情形甲 或 未改正" }
