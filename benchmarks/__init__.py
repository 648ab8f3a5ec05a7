"""How fast newsparse is beside its peers, on the same text in the same run: `python -m benchmarks`."""
