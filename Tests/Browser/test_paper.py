"""The page on paper, A4 and Letter."""

import re
import subprocess
import unittest

import pages
from browser import PageTest

PAPERS = {"A4": (8.27, 11.69), "Letter": (8.5, 11)}


class PaperTest(PageTest):
    @classmethod
    def setUpClass(cls):
        cls.page = pages.three()
        super().setUpClass()

    def printed(self, name):
        """The text of each sheet."""
        path = pages.FOLDER / f"{name}.pdf"
        self.pdf(path, *PAPERS[name])
        text = subprocess.run(
            ["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True).stdout
        return [" ".join(sheet.split()) for sheet in text.split("\f")[:-1]]

    def test_every_sentence_is_on_paper(self):
        sentences = self.script("""
          return [...document.querySelectorAll('.tie blockquote')].map((part) => part.textContent)""")
        names = self.script("""
          return [...document.querySelectorAll('.actor h3')].map((part) => part.textContent)""")
        for name in PAPERS:
            with self.subTest(name):
                sheets = self.printed(name)
                # Hyphens and line ends aside.
                text = re.sub(r"\s", "", "".join(sheets))
                self.assertTrue(4 <= len(sheets) <= 14, len(sheets))
                for words in sentences + names:
                    self.assertIn(re.sub(r"\s", "", words), text)

    def test_no_sheet_is_nearly_empty(self):
        for name in PAPERS:
            for number, sheet in enumerate(self.printed(name)[:-1]):
                self.assertGreater(len(sheet), 150, f"{name}, sheet {number + 1}: {sheet}")

    def test_what_needs_a_screen_is_not_on_paper(self):
        self.script("document.querySelector('#tie-1').dispatchEvent(new MouseEvent('click', "
                    "{bubbles: true, cancelable: true}))")
        self.assertTrue(self.is_shown("#panel"))
        text = " ".join(self.printed("A4"))
        for words in ("Copy as CSV", "Actual size", "Skip to the report", "untick"):
            self.assertNotIn(words, text)
        sentence = self.find("#e-1 blockquote").text
        # Once with the tie and once in its article; the panel would be a third.
        self.assertLessEqual(text.count(sentence[:40]), 2)


if __name__ == "__main__":
    unittest.main()
