#ifndef CLEXICONS_H
#define CLEXICONS_H

#include <stddef.h>

/// The bytes of one embedded lexicon file; not terminated by a zero.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} CLexicon;

/// How many lexicon files are embedded.
size_t CLexiconCount(void);

/// The lexicon at `index`, which must be below `CLexiconCount()`.
CLexicon CLexiconAt(size_t index);

#endif
