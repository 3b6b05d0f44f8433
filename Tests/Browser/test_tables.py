"""Sorting, filtering and copying the tables."""

import csv
import io

import pages
from browser import Keys, PageTest


class TablesTest(PageTest):
    @classmethod
    def setUpClass(cls):
        cls.page = pages.three()
        super().setUpClass()

    def column(self, table, place):
        return self.script("""
          return [...document.querySelectorAll(`#${arguments[0]} tbody tr`)]
            .filter((row) => row.getClientRects().length)
            .map((row) => row.cells[arguments[1]].textContent)""", table, place)

    def head(self, table, place):
        return f"#{table} th:nth-child({place + 1})"

    def copied(self, table, is_open=True):
        """What the button copies: from the clipboard, or from the text that is shown instead."""
        self.script("""
          window.copies = [];
          const clipboard = { writeText: async (text) => {
            if (!arguments[0]) throw new Error('refused');
            window.copies.push(text);
          } };
          Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
        """, is_open)
        self.click(f".table-bar:has(+ textarea + .scroll #{table}) button")
        if is_open:
            self.wait(lambda: self.script("return window.copies.length"), "something is copied")
            return self.script("return window.copies[0]")
        self.wait(lambda: self.focused().startswith("The") or self.script(
            "return document.activeElement.localName") == "textarea", "a text is selected")
        return self.script("""
          const area = document.activeElement;
          return area.value.slice(area.selectionStart, area.selectionEnd)""")

    def test_heads_sort_both_ways_and_back(self):
        before = self.column("actor-table", 3)
        head = self.head("actor-table", 3)
        self.click(f"{head} button")
        self.assertEqual(self.find(head).get_attribute("aria-sort"), "descending")
        numbers = [int(text) for text in self.column("actor-table", 3)]
        self.assertEqual(numbers, sorted(numbers, reverse=True))
        self.assertIn("descending", self.announced())
        self.click(f"{head} button")
        self.assertEqual(self.find(head).get_attribute("aria-sort"), "ascending")
        numbers = [int(text) for text in self.column("actor-table", 3)]
        self.assertEqual(numbers, sorted(numbers))
        self.click(f"{head} button")
        self.assertIsNone(self.find(head).get_attribute("aria-sort"))
        self.assertEqual(self.column("actor-table", 3), before)

    def test_names_sort_as_words_and_unknown_days_stand_last(self):
        self.find(f"{self.head('tie-table', 1)} button").send_keys(Keys.ENTER)
        names = self.column("tie-table", 1)
        self.assertEqual(names, sorted(names, key=str.casefold))
        day = f"{self.head('tie-table', 7)} button"
        for _ in range(2):
            self.find(day).send_keys(Keys.SPACE)
            days = self.column("tie-table", 7)
            known = [text for text in days if text != "–"]
            self.assertEqual(days[:len(known)], known)
            self.assertGreater(len(known), 1)

    def test_words_filter_the_rows(self):
        rows = len(self.column("tie-table", 0))
        field = self.find("[aria-label='Filter the ties']")
        field.send_keys("rurik AGAINST")
        shown = self.column("tie-table", 2)
        self.assertTrue(0 < len(shown) < rows)
        self.assertEqual(set(shown), {"acts against"})
        self.assertEqual(self.announced(), f"{len(shown)} of {rows} ties")
        self.assertIn("filter-tie-table=rurik+AGAINST", self.fragment())
        field.send_keys(Keys.ESCAPE)
        self.assertEqual(len(self.column("tie-table", 0)), rows)

    def test_what_is_seen_is_copied(self):
        self.find("[aria-label='Filter the ties']").send_keys("vale")
        text = self.copied("tie-table")
        rows = list(csv.reader(io.StringIO(text, newline="")))
        self.assertEqual(rows[0][:4], ["No.", "From", "Relation", "To"])
        self.assertEqual([row[0] for row in rows[1:]], self.column("tie-table", 0))
        self.assertEqual({len(row) for row in rows}, {9})
        self.assertIn("copied", self.announced())
        self.assertTrue(text.endswith("\r\n"))

    def test_a_refused_clipboard_leaves_a_selected_text(self):
        open_text, refused = self.copied("actor-table"), self.copied("actor-table", is_open=False)
        self.assertEqual(refused.splitlines(), open_text.splitlines())
        self.press(Keys.ESCAPE)
        self.assertFalse(self.is_shown(".table-bar + textarea"))

    def test_the_clipboard_itself_takes_the_text(self):
        self.command("Browser.grantPermissions",
                     permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
        self.click(".table-bar:has(+ textarea + .scroll #actor-table) button")
        self.wait(lambda: "copied as CSV" in self.announced(), "the text is copied")
        text = self.driver.execute_async_script(
            "navigator.clipboard.readText().then(arguments[arguments.length - 1])")
        self.assertTrue(text.startswith('"Actor","Kind"'))
