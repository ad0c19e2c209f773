// Nothing: its library holds the headers that all test programs have compiled once.
