// Parts of person and organization names, transliteration, similarity. Knows no article.
