harm = flag { "造成危害" }
