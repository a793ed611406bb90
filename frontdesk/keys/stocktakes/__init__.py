"""Stock-takes: the keys are counted, and each difference from the books is seen to."""
