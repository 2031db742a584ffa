local names = string.gsub("甲;乙", ";", ",")
