"""Zoom, pan, selection and what is hidden in the picture."""

import pages
from browser import Keys, PageTest


class PictureTest(PageTest):
    @classmethod
    def setUpClass(cls):
        cls.page = pages.three()
        super().setUpClass()

    def width_of_picture(self):
        return self.rectangle("#canvas svg")["width"]

    def line(self, number):
        """The label of a line in the picture."""
        return f"#tie-{number} .ag-label"

    def test_buttons_and_keys_zoom(self):
        fitting = self.width_of_picture()
        self.click(".zoom [aria-label=Larger]")
        self.assertAlmostEqual(self.width_of_picture() / fitting, 1.25, places=2)
        self.find("#canvas").send_keys("+")
        self.assertAlmostEqual(self.width_of_picture() / fitting, 1.5625, places=2)
        self.find("#canvas").send_keys("-")
        self.assertAlmostEqual(self.width_of_picture() / fitting, 1.25, places=2)
        self.find("#canvas").send_keys("0")
        self.assertAlmostEqual(self.width_of_picture(), fitting, places=0)
        self.click("label[for=zoom-actual]")
        actual = self.width_of_picture()
        self.click("label[for=zoom-double]")
        self.assertAlmostEqual(self.width_of_picture(), 2 * actual, places=0)

    def test_the_wheel_zooms_around_the_pointer(self):
        self.script("document.getElementById('canvas').scrollIntoView()")
        frame = self.rectangle("#canvas")
        x, y = frame["left"] + frame["width"] * 0.7, frame["top"] + frame["height"] * 0.4

        def under():
            drawn = self.rectangle("#canvas svg")
            return ((x - drawn["left"]) / drawn["width"], (y - drawn["top"]) / drawn["height"])

        self.find("#canvas").send_keys(*"+" * 7)
        before = under()
        self.command("Input.dispatchMouseEvent", type="mouseWheel", x=x, y=y, deltaX=0,
                     deltaY=-120, modifiers=2)
        width = self.width_of_picture()
        self.wait(lambda: self.width_of_picture() == width, "the wheel has zoomed")
        after = under()
        self.assertAlmostEqual(before[0], after[0], places=2)
        self.assertAlmostEqual(before[1], after[1], places=2)

    def test_mouse_and_arrow_keys_move_the_picture(self):
        self.click("label[for=zoom-double]")
        self.find("#canvas").send_keys("+")
        self.script("document.getElementById('canvas').scrollIntoView()")
        frame = self.rectangle("#canvas")
        x, y = frame["left"] + frame["width"] / 2, frame["top"] + frame["height"] / 2
        left = self.script("return document.getElementById('canvas').scrollLeft")
        for kind, by in (("mousePressed", 0), ("mouseMoved", -60), ("mouseReleased", -60)):
            self.command("Input.dispatchMouseEvent", type=kind, x=x + by, y=y, button="left",
                         buttons=1, clickCount=1)
        moved = self.script("return document.getElementById('canvas').scrollLeft")
        self.assertAlmostEqual(moved - left, 60, delta=2)
        # What was moved is not selected.
        self.assertFalse(self.is_shown("#panel"))
        self.find("#canvas").send_keys(Keys.ARROW_RIGHT)
        self.wait(lambda: self.script("return document.getElementById('canvas').scrollLeft")
                  > moved, "an arrow key has moved the picture")

    def test_a_line_opens_its_sentences(self):
        self.click(self.line(2))
        self.assertEqual(self.fragment(), "#tie-2")
        listed = self.find("#e-2").text.split()
        shown = self.find("#panel .tie").text.split()
        self.assertEqual(shown, listed)
        self.assertEqual(len(self.all("#panel mark.source")), len(self.all("#e-2 mark.source")))
        self.assertGreater(len(self.all("#panel mark.cue")), 0)
        self.assertEqual(self.focused(), "panel")
        self.assertEqual(self.all("#panel [id]"), [])

    def test_number_and_sentence_lead_to_each_other(self):
        self.click(self.line(2))
        self.click("#panel h3 .number")
        self.assertEqual(self.fragment(), "#e-2")
        self.assertTrue(0 <= self.rectangle("#e-2")["top"] < 300)
        self.click("#e-2 .from a[href^='#m-2-']")
        self.assertTrue(self.fragment().startswith("#m-2-"))
        mark = self.rectangle(".text .evidence:has(.is-at)")
        self.assertTrue(0 <= mark["top"] < self.height)
        self.click(".text .evidence:has(.is-at) + sup a[href='#e-2']")
        self.assertEqual(self.fragment(), "#e-2")
        self.click("#e-2 h3 .number")
        self.assertEqual(self.fragment(), "#tie-2")
        self.assertTrue(self.is_shown("#panel .tie"))
        frame, line = self.rectangle("#canvas"), self.rectangle(self.line(2))
        self.assertTrue(frame["left"] <= line["left"] <= frame["right"])
        self.assertTrue(0 <= line["top"] <= self.height)

    def test_a_box_tells_of_its_actor(self):
        actor = self.find("#canvas .ag-actor").get_attribute("data-actor")
        self.click("#canvas .ag-actor .ag-name")
        self.assertEqual(self.fragment(), f"#box-{actor}")
        self.assertEqual(
            self.find("#panel h3").text, self.find(f"#actor-{actor} h3").text)
        self.assertGreater(len(self.all("#panel .actor-ties li")), 0)
        self.assertTrue(self.is_shown("#panel .mentions li"))
        self.click("#panel .to-list")
        self.assertEqual(self.fragment(), f"#actor-{actor}")

    def test_the_panel_goes_from_neighbour_to_neighbour(self):
        self.click(self.line(1))
        self.find("#panel h3 span a").send_keys(Keys.ENTER)
        self.assertTrue(self.fragment().startswith("#box-"))
        self.find("#panel .actor-ties .number").send_keys(Keys.ENTER)
        self.assertTrue(self.fragment().startswith("#tie-"))

    def test_escape_undoes_one_thing_after_the_other(self):
        self.click("label[for=show-conflict]")
        self.click("label[for=zoom-double]")
        self.open_a_line()
        self.assertTrue(self.is_shown("#panel"))
        self.press(Keys.ESCAPE)
        self.assertFalse(self.is_shown("#panel"))
        self.press(Keys.ESCAPE)
        self.assertTrue(self.find("#show-conflict").is_selected())
        self.press(Keys.ESCAPE)
        self.assertTrue(self.find("#zoom-fit").is_selected())
        self.assertEqual(self.fragment(), "#all")

    def test_what_is_unticked_is_away_everywhere(self):
        self.click("label[for=show-conflict]")
        self.assertEqual(self.fragment(), "#hide=conflict")
        for selector in (".ag-line.ag-conflict", ".ag-tie.ag-conflict", "li.tie.ag-conflict",
                         "tr.ag-conflict"):
            self.assertFalse(self.is_shown(selector), selector)
        for selector in (".ag-line.ag-leads", ".ag-tie.ag-leads", "li.tie.ag-leads"):
            self.assertTrue(self.is_shown(selector), selector)
        # No key leads to what is not seen.
        reached = self.script("""
          return [...document.querySelectorAll('#canvas a:has(.ag-conflict)')].filter((link) => {
            link.focus();
            return document.activeElement === link;
          }).length""")
        self.assertEqual(reached, 0)
        self.click("#toolbar button")
        self.assertTrue(self.is_shown("li.tie.ag-conflict"))

    def test_only_the_neighbours(self):
        self.open("#actor-tomas-rehn")
        self.click("#actor-tomas-rehn .to-near")
        self.assertEqual(self.fragment(), "#focus=tomas-rehn")
        ties = self.script("""
          return [...document.querySelectorAll('li.tie')].filter((tie) => tie.getClientRects().length)
            .map(({dataset}) => [dataset.source, dataset.target])""")
        near = {end for tie in ties for end in tie}
        self.assertIn("tomas-rehn", near)
        boxes = self.script("""
          return [...document.querySelectorAll('#canvas .ag-actor')]
            .filter((box) => box.getClientRects().length).map((box) => box.dataset.actor)""")
        self.assertEqual(set(boxes), near)
        everybody = len(self.all("#canvas .ag-actor"))
        self.assertLess(len(boxes), everybody)
        # All of them are in the frame, and fill it better than before.
        frame = self.rectangle("#canvas")
        for box in boxes:
            place = self.rectangle(f"#box-{box}")
            self.assertGreaterEqual(place["left"], frame["left"])
            self.assertLessEqual(place["right"], frame["right"] + 1)
        self.click(".steps button:nth-of-type(3)")
        self.assertEqual(self.fragment(), "#focus=tomas-rehn&steps=3")
        more = self.script("""
          return [...document.querySelectorAll('#canvas .ag-actor')]
            .filter((box) => box.getClientRects().length).length""")
        self.assertGreater(more, len(boxes))
        self.press(Keys.ESCAPE)
        self.assertEqual(self.fragment(), "#all")
        self.assertTrue(self.is_shown("#canvas .ag-actor"))
