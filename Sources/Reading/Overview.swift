// Files and streams to articles. Knows no language and no graph beyond the article.
