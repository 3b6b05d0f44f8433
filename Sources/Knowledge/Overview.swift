// Known actors, their aliases, metonyms and demonyms. Knows no article and no grammar.
