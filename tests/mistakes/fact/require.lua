local facts = require("facts")
