"""No rule of axe-core is broken, in light and dark, on screens from small to large."""

import pages
from axe_core_python.selenium import Axe
from browser import PageTest

WIDTHS = (320, 768, 1280, 2560)
# Rules that a page with a picture of links could break most easily; they must have been tried.
WANTED = {"nested-interactive", "svg-img-alt", "color-contrast", "scrollable-region-focusable",
          "aria-allowed-attr", "link-name", "duplicate-id-aria", "label", "region"}


class AccessibilityTest(PageTest):
    @classmethod
    def setUpClass(cls):
        cls.page = pages.three()
        super().setUpClass()

    def check(self, what, tried=WANTED):
        result = Axe().run(self.driver)
        broken = [(rule["id"], node["html"][:200], node["failureSummary"])
                  for rule in result["violations"] for node in rule["nodes"]]
        self.assertEqual(broken, [], what)
        known = {rule["id"] for kind in ("passes", "inapplicable", "incomplete")
                 for rule in result[kind]}
        self.assertLessEqual(tried, known)

    def fits(self, what):
        widths = self.script("return [document.documentElement.scrollWidth, innerWidth]")
        self.assertLessEqual(widths[0], widths[1], what)

    def colours(self, theme):
        self.script(f"document.getElementById('theme-{theme}').click()")

    def test_every_width_and_theme(self):
        for width in WIDTHS:
            for theme in ("light", "dark"):
                self.size(width, self.height)
                self.open()
                self.colours(theme)
                with self.subTest(width=width, theme=theme):
                    self.check((width, theme))
                    self.fits((width, theme))

    def test_what_the_script_opens(self):
        for width, theme in ((320, "dark"), (1280, "light"), (1280, "dark")):
            self.size(width, self.height)
            self.open("#focus=rurik-vale&at=box-rurik-vale&sort-tie-table=2&filter-tie-table=vale")
            self.colours(theme)
            self.find("#search").send_keys("a")
            with self.subTest(width=width, theme=theme):
                self.assertTrue(self.is_shown("#found"))
                self.check((width, theme, "open"))
                self.fits((width, theme, "open"))

    def test_changes(self):
        for width, theme in ((320, "light"), (1280, "dark")):
            self.size(width, self.height)
            self.open(page=pages.changes())
            self.colours(theme)
            with self.subTest(width=width, theme=theme):
                self.check((width, theme, "changes"))
                self.fits((width, theme, "changes"))

    def test_all_examples(self):
        self.size(768, self.height)
        self.open(page=pages.examples())
        self.fits("all examples")
        self.check("all examples")
