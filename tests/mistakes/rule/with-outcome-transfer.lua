with_outcome { "移送时的责令", outcome = "移送司法机关", orders = { "责令改正" }, basis = "食品安全法#125.1.1" }
