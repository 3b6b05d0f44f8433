// A graph to its picture. Knows no article text and no extraction.
