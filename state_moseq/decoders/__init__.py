"""From neurons to behaviour and back: decoders of any signal from any other."""
