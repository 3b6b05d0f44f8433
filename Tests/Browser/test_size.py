"""A page of fifty articles is small."""

import pages
from browser import PageTest


class SizeTest(PageTest):
    @classmethod
    def setUpClass(cls):
        cls.page = pages.fifty()
        super().setUpClass()

    def test_fifty_articles_take_less_than_three_megabytes(self):
        self.assertEqual(len(self.all("article.article")), 50)
        size = self.page.stat().st_size
        print(f"\n  page of 50 articles: {size / 1e6:.2f} MB, "
              f"{len(self.all('li.tie'))} ties, {len(self.all('article.actor'))} actors")
        self.assertLess(size, 3_000_000)
