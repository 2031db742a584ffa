-- expect: undeclared
counter = 1
