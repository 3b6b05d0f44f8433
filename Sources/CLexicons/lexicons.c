#include "CLexicons.h"

// One line for each file in lexicons/; the name is what the Swift side asks for.
static const unsigned char countries[] = {
#embed "lexicons/countries.tsv"
};

#define LEXICON(array) {#array, array, sizeof(array)}

static const CLexicon lexicons[] = {
    LEXICON(countries),
};

size_t CLexiconCount(void) { return sizeof(lexicons) / sizeof(lexicons[0]); }

CLexicon CLexiconAt(size_t index) { return lexicons[index]; }
