"""Texts that try to be more than text: nothing runs, everything is shown as it is."""

import csv
import io
import re
import unicodedata

import pages
from browser import PageTest

# Calls of it are noted before any script of the page could run.
WATCH = """
  window.probed = [];
  for (const name of ['probe', 'alert', 'confirm', 'prompt', 'open', 'eval']) {
    window[name] = (...values) => { window.probed.push([name, ...values].join()); };
  }
  window.addEventListener('securitypolicyviolation', (event) => {
    window.probed.push(`policy: ${event.violatedDirective} ${event.blockedURI}`);
  });
"""


def visible(text):
    """A text without what no page shows and without white space."""
    return "".join(letter for letter in text if not letter.isspace()
                   and unicodedata.category(letter) not in ("Cc", "Cf", "Cn", "Zl", "Zp", "Co"))


class HostileTest(PageTest):
    @classmethod
    def setUpClass(cls):
        cls.page = pages.hostile()
        super().setUpClass()
        cls.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})

    def tearDown(self):
        self.assertEqual(self.script("return window.probed"), [])
        super().tearDown()

    def elements(self):
        """What could run or load something."""
        return self.script("""
          const found = [...document.querySelectorAll(
            'script,iframe,object,embed,base,form,img,link,foreignObject,audio,video,template')]
            .map((element) => element.localName);
          for (const element of document.querySelectorAll('*')) {
            for (const { name, value } of element.attributes) {
              if (name.startsWith('on')) found.push(name);
              const leads = ['href', 'src', 'xlink:href', 'action', 'formaction'].includes(name);
              if (leads && !/^(#|https?:)/.test(value)) found.push(value);
            }
          }
          return found""")

    def test_nothing_runs_and_nothing_is_asked_for(self):
        print(f"\n  {len(pages.payloads())} texts")
        self.assertGreater(len(pages.payloads()), 300)
        self.assertEqual(self.elements(), ["script"])

    def test_nothing_runs_when_everything_is_used(self):
        self.script("""
          for (const link of document.querySelectorAll('#canvas a')) {
            link.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));
            link.focus();
          }
          for (const link of [...document.querySelectorAll('#canvas a')].slice(0, 40)) {
            link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
          }
          for (const part of document.querySelectorAll('details')) part.open = true;
          for (const head of document.querySelectorAll('thead button')) head.click();
          for (const link of [...document.querySelectorAll('.to-near')].slice(0, 10)) link.click();
          const search = document.getElementById('search');
          for (const text of ['<', 'probe', '"', 'javascript:', '=', 'é']) {
            search.value = text;
            search.dispatchEvent(new Event('input', {bubbles: true}));
          }""")
        self.settle()
        self.assertEqual(self.elements(), ["script"])

    def test_names_are_shown_as_they_are(self):
        shown = set(self.script("""
          return [...document.querySelectorAll('.actor h3')].map((head) => head.textContent)"""))
        shown = {visible(text) for text in shown}
        missing = [text for text in pages.payloads() if visible(text) and visible(text) not in shown]
        self.assertEqual(missing, [])

    def test_a_selected_actor_is_shown_as_it_is(self):
        names = self.script("""
          return [...document.querySelectorAll('#canvas .ag-actor')].slice(0, 30).map((box) => {
            box.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
            return [document.querySelector('#panel h3').textContent,
                    document.getElementById(box.id.replace('box-', 'actor-'))
                      .querySelector('h3').textContent]})""")
        self.assertGreater(len(names), 20)
        for panel, entry in names:
            self.assertEqual(panel, entry)

    def test_no_cell_of_a_copy_is_calculated(self):
        self.script("""
          Object.defineProperty(navigator, 'clipboard', { value: {
            writeText: async (text) => { window.copy = text } } })
          document.querySelector('.table-bar button').click()""")
        self.wait(lambda: self.script("return window.copy"), "the table is copied")
        rows = list(csv.reader(io.StringIO(self.script("return window.copy"), newline="")))
        self.assertEqual({len(row) for row in rows}, {6})
        self.assertGreater(len(rows), 250)
        cells = [cell for row in rows[1:] for cell in row]
        guarded = [cell for cell in cells if cell.startswith("'")]
        self.assertGreater(len(guarded), 10)
        for cell in cells:
            self.assertIsNone(re.match(r"[\s\x00-\x1f]*[=+\-@\t\r]", cell), cell)

    def test_addresses_made_of_names_come_back(self):
        for number in range(0, 60, 7):
            self.script("document.querySelectorAll('.to-near')[arguments[0]].click()", number)
            name = self.find(".near b").get_attribute("textContent")
            address = self.fragment()
            self.assertTrue(address.startswith("#focus="))
            self.open(address)
            self.assertEqual(self.find(".near b").get_attribute("textContent"), name)


class HostileFileTest(PageTest):
    """The same texts in files that are opened by themselves."""

    @classmethod
    def setUpClass(cls):
        cls.page = pages.hostile("picture", "svg")
        super().setUpClass()
        cls.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})

    def test_the_picture_runs_nothing(self):
        self.assertEqual(self.script("return document.documentElement.localName"), "svg")
        self.assertEqual(self.script("return window.probed"), [])
        self.assertEqual(self.all("script, foreignObject, iframe, image, use, animate, set"), [])
        self.assertGreater(len(self.all("text")), 300)

    def test_markdown_runs_nothing(self):
        self.open(page=pages.hostile_markdown())
        self.assertEqual(self.script("return window.probed"), [])
        self.assertEqual(self.all("script, svg, iframe, object, embed, form, base, style"), [])
        # The picture beside it, which is not there.
        self.assertEqual(len(self.all("img")), 1)
        self.assertEqual(self.script("""
          return [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
            .filter((href) => !/^(#|https?:)/.test(href ?? '#'))"""), [])
        self.assertGreater(len(self.all("table tr")), 300)
        missing = [entry for entry in self.complaints() if "picture.svg" not in entry]
        self.assertEqual(missing, [])
