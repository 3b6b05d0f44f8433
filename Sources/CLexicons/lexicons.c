#include "CLexicons.h"

// One line for each file in lexicons/; the name is what the Swift side asks for.
static const unsigned char countries[] = {
#embed "lexicons/countries.tsv"
};
static const unsigned char actor_nouns[] = {
#embed "lexicons/actor_nouns.tsv"
};
static const unsigned char bodies[] = {
#embed "lexicons/bodies.tsv"
};
static const unsigned char given_names[] = {
#embed "lexicons/given_names.tsv"
};
static const unsigned char state_offices[] = {
#embed "lexicons/state_offices.tsv"
};
static const unsigned char institutions[] = {
#embed "lexicons/institutions.tsv"
};
static const unsigned char walks_of_life[] = {
#embed "lexicons/walks_of_life.tsv"
};
static const unsigned char name_heads[] = {
#embed "lexicons/name_heads.tsv"
};
static const unsigned char outlets[] = {
#embed "lexicons/outlets.tsv"
};
static const unsigned char peoples[] = {
#embed "lexicons/peoples.tsv"
};
static const unsigned char thing_nouns[] = {
#embed "lexicons/thing_nouns.tsv"
};
static const unsigned char adjectives[] = {
#embed "lexicons/adjectives.tsv"
};
static const unsigned char relation_nouns[] = {
#embed "lexicons/relation_nouns.tsv"
};
static const unsigned char class_names[] = {
#embed "lexicons/class_names.tsv"
};
static const unsigned char noun_forms[] = {
#embed "lexicons/noun_forms.tsv"
};
static const unsigned char word_classes[] = {
#embed "lexicons/word_classes.tsv"
};
static const unsigned char titles[] = {
#embed "lexicons/titles.tsv"
};
static const unsigned char act_verbs[] = {
#embed "lexicons/act_verbs.tsv"
};
static const unsigned char act_nouns[] = {
#embed "lexicons/act_nouns.tsv"
};
static const unsigned char roles[] = {
#embed "lexicons/roles.tsv"
};
static const unsigned char role_verbs[] = {
#embed "lexicons/role_verbs.tsv"
};
static const unsigned char clause_verbs[] = {
#embed "lexicons/clause_verbs.tsv"
};
static const unsigned char hedges[] = {
#embed "lexicons/hedges.tsv"
};
static const unsigned char stand_ins[] = {
#embed "lexicons/stand_ins.tsv"
};
static const unsigned char pronoun_weights[] = {
#embed "lexicons/pronoun_weights.tsv"
};
static const unsigned char holidays[] = {
#embed "lexicons/holidays.tsv"
};
static const unsigned char legal_forms[] = {
#embed "lexicons/legal_forms.tsv"
};

#define LEXICON(array) {#array, array, sizeof(array)}

static const CLexicon lexicons[] = {
    LEXICON(countries),
    LEXICON(actor_nouns),
    LEXICON(bodies),
    LEXICON(given_names),
    LEXICON(state_offices),
    LEXICON(institutions),
    LEXICON(walks_of_life),
    LEXICON(name_heads),
    LEXICON(outlets),
    LEXICON(peoples),
    LEXICON(thing_nouns),
    LEXICON(adjectives),
    LEXICON(relation_nouns),
    LEXICON(class_names),
    LEXICON(noun_forms),
    LEXICON(word_classes),
    LEXICON(titles),
    LEXICON(act_verbs),
    LEXICON(act_nouns),
    LEXICON(roles),
    LEXICON(role_verbs),
    LEXICON(clause_verbs),
    LEXICON(hedges),
    LEXICON(stand_ins),
    LEXICON(pronoun_weights),
    LEXICON(holidays),
    LEXICON(legal_forms),
};

size_t CLexiconCount(void) { return sizeof(lexicons) / sizeof(lexicons[0]); }

CLexicon CLexiconAt(size_t index) { return lexicons[index]; }
