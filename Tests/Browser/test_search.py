"""Finding an actor with the keyboard alone."""

import pages
from browser import Keys, PageTest


class SearchTest(PageTest):
    @classmethod
    def setUpClass(cls):
        cls.page = pages.three()
        super().setUpClass()

    def look_for(self, text):
        self.press("/")
        self.assertEqual(self.focused(), "search")
        self.press(text)

    def found(self):
        return [option.find_element("css selector", "b").text for option in self.all("#found li")]

    def test_the_slash_key_arrows_and_enter_select_an_actor(self):
        self.look_for("ma")
        names = self.found()
        self.assertGreater(len(names), 1)
        self.assertEqual(self.find("#search").get_attribute("aria-expanded"), "true")
        self.assertEqual(self.find("[aria-selected=true] b").text, names[0])
        self.press(Keys.ARROW_DOWN)
        self.assertEqual(self.find("[aria-selected=true] b").text, names[1])
        self.assertEqual(self.find("#search").get_attribute("aria-activedescendant"), "found-1")
        self.press(Keys.ARROW_UP, Keys.ARROW_UP)
        self.assertEqual(self.find("[aria-selected=true] b").text, names[-1])
        self.press(Keys.ENTER)
        self.assertEqual(self.find("#panel h3").text, names[-1])
        self.assertTrue(self.fragment().find("box-") > 0)
        self.assertFalse(self.is_shown("#found"))

    def test_the_actor_comes_into_the_middle(self):
        # One that has room on all sides, and whose name finds nobody else.
        actor, name = self.script("""
          const middle = (part) => {
            const { left, top, width, height } = part.getBoundingClientRect();
            return [left + width / 2, top + height / 2];
          };
          const [x, y] = middle(document.querySelector('#canvas svg'));
          const far = (box) => Math.hypot(middle(box)[0] - x, middle(box)[1] - y);
          const named = (box) => document.getElementById(box.id.replace('box-', 'actor-'))
            .querySelector('h3').textContent;
          const boxes = [...document.querySelectorAll('#canvas .ag-actor')];
          const texts = boxes.map((box) => named(box).toLowerCase());
          const finds = (box) =>
            texts.filter((text) => text.includes(named(box).toLowerCase())).length;
          const box = boxes.filter((box) => finds(box) === 1).sort((a, b) => far(a) - far(b))[0];
          return [box.id, named(box)]""")
        self.click("label[for=zoom-double]")
        self.find("#canvas").send_keys("+")
        self.script("document.getElementById('canvas').scrollTo(0, 0)")
        self.look_for(name)
        self.press(Keys.ENTER)

        def off():
            frame, box = self.rectangle("#canvas"), self.rectangle(f"#{actor}")
            return max(abs(frame["left"] + frame["right"] - box["left"] - box["right"]) / 2
                       - frame["width"] / 3,
                       abs(frame["top"] + frame["bottom"] - box["top"] - box["bottom"]) / 2
                       - frame["height"] / 3)
        self.wait(lambda: off() < 0, "the actor is in the middle third")

    def test_other_names_and_letters_without_marks_find_as_well(self):
        entry = self.script("""
          const labels = [...document.querySelectorAll('.actor .label')];
          const label = labels.find((part) => part.textContent === 'Also');
          return [label.closest('.actor').querySelector('h3').textContent,
                  label.parentNode.textContent.slice(4).split(',')[0].trim()]""")
        self.look_for(entry[1].upper())
        self.assertIn(entry[0], self.found())
        self.press(Keys.ESCAPE)
        self.assertEqual(self.find("#search").get_attribute("value"), "")
        self.press("ÍLSE")
        self.assertEqual(self.found()[0], "Ilse Marchetti")
        self.assertIn("found", self.announced())

    def test_what_nobody_is_called_is_said(self):
        self.look_for("zzzz")
        self.assertEqual(self.announced(), "No actor found")
        self.press(Keys.ENTER)
        self.assertEqual(self.fragment(), "")

    def test_the_mouse_picks_as_well(self):
        self.look_for("oona")
        self.click("#found li")
        self.assertEqual(self.find("#panel h3").text, "Oona Brandt")
