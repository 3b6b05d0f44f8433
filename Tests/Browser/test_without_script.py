"""A browser that runs no script shows the whole page, and no control that is dead."""

import pages
from browser import PageTest


class WithoutScriptTest(PageTest):
    runs_scripts = False

    @classmethod
    def setUpClass(cls):
        cls.page = pages.three()
        super().setUpClass()

    def setUp(self):
        self.command("Emulation.setScriptExecutionDisabled", value=True)
        super().setUp()

    def tearDown(self):
        super().tearDown()
        self.command("Emulation.setScriptExecutionDisabled", value=False)

    def test_everything_is_there(self):
        self.assertEqual(self.all("html.has-script, #search, button, #panel, .to-near"), [])
        for selector in ("#canvas .ag-tie text", "#e-1 blockquote", ".actor h3", "#tie-table td",
                         ".text .evidence", "#dates h2", "#origin dd"):
            self.assertTrue(self.is_shown(selector), selector)
        self.assertFalse(self.is_shown("#toolbar"))

    def test_legend_sizes_and_colours_work(self):
        self.click("label[for=show-conflict]")
        self.assertFalse(self.is_shown("li.tie.ag-conflict"))
        width = self.rectangle("#canvas svg")["width"]
        self.click("label[for=zoom-double]")
        self.assertGreater(self.rectangle("#canvas svg")["width"], width)
        paper = "return getComputedStyle(document.body).backgroundColor"
        self.click("label[for=theme-light]")
        light = self.script(paper)
        self.click("label[for=theme-dark]")
        self.assertNotEqual(self.script(paper), light)

    def test_links_lead_there_and_mark_what_they_lead_to(self):
        self.click("#tie-2 .ag-label")
        self.assertEqual(self.fragment(), "#e-2")
        self.assertNotEqual(
            self.script("return getComputedStyle(document.getElementById('e-2')).outlineStyle"),
            "none")
