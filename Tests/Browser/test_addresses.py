"""Every state has an address, and every address a state."""

import pages
from browser import Keys, PageTest


class AddressTest(PageTest):
    @classmethod
    def setUpClass(cls):
        cls.page = pages.three()
        super().setUpClass()

    def seen(self):
        """What tells one state from another."""
        return self.script("""
          const shown = (selector) => [...document.querySelectorAll(selector)]
            .filter((part) => part.getClientRects().length)
            .map((part) => part.id || part.dataset.tie || part.dataset.actor);
          return {
            boxes: shown('#canvas .ag-actor'), ties: shown('li.tie'), rows: shown('#tie-table tr'),
            panel: document.getElementById('panel').textContent,
            width: Math.round(document.querySelector('#canvas svg').getBoundingClientRect().width),
            at: shown('.is-at'), boxesTicked: shown('#legend input:checked'),
          }""")

    def test_an_address_brings_the_state_back(self):
        self.click("label[for=show-leads]")
        self.script("document.querySelector('#actor-rurik-vale .to-near').click()")
        self.click(".steps button:nth-of-type(2)")
        self.find(".zoom [aria-label=Larger]").click()
        self.find("[aria-label='Filter the ties']").send_keys("vale")
        self.find("#tie-table th:nth-child(6) button").send_keys(Keys.ENTER)
        self.open_a_line()
        self.wait(lambda: "at=tie" in self.fragment(), "a line is selected")
        address, before = self.settled_fragment(), self.seen()
        for part in ("focus=rurik-vale", "steps=2", "hide=leads", "view=", "sort-tie-table=-6",
                     "filter-tie-table=vale", "at=tie-"):
            self.assertIn(part, address)
        self.open(address)
        self.assertEqual(self.seen(), before)
        self.assertEqual(self.settled_fragment(), address)

    def test_an_address_of_one_part_leads_there_by_itself(self):
        for part in ("e-5", "actor-oona-brandt", "article-2", "m-3-1"):
            self.open(f"#{part}")
            self.wait(lambda: 0 <= self.rectangle(f"#{part}")["top"] < self.height, part)
            self.assertEqual(self.fragment(), f"#{part}")
        self.open("#tie-3")
        self.assertTrue(self.is_shown("#panel .tie"))
        self.assertTrue(0 <= self.rectangle("#tie-3 .ag-label")["top"] < self.height)

    def test_back_and_forward(self):
        states = [self.seen()]
        self.click("label[for=show-conflict]")
        states.append(self.seen())
        self.script("document.querySelector('#actor-rurik-vale .to-near').click()")
        states.append(self.seen())
        self.open_a_line()
        states.append(self.seen())
        for state in reversed(states[:-1]):
            self.driver.back()
            self.wait(lambda: self.seen() == state, f"back at {state}")
        for state in states[1:]:
            self.driver.forward()
            self.wait(lambda: self.seen() == state, f"forward at {state}")

    def test_an_address_of_neighbours_leads_to_the_picture(self):
        self.open("#focus=tomas-rehn")
        self.wait(lambda: 0 <= self.rectangle("#canvas")["top"] < self.height, "it is seen")

    def test_nonsense_is_nothing(self):
        plain = self.seen()
        for fragment in (
                "#", "#nowhere", "#=", "#&&&", "#%", "#%E0%A4%A", "#at=nowhere&focus=nobody",
                "#steps=NaN&view=,,", "#view=1e999,-1,x", "#view=0,0,0", "#hide=nothing,,<b>",
                "#sort-tie-table=99&sort-actor-table=1.5e300", "#focus=__proto__",
                "#at=%3Cimg%20src=x%20onerror=alert(1)%3E", "#javascript:alert(1)",
                "#hide=" + "x," * 5000):
            self.open(fragment)
            seen = self.seen()
            if fragment.startswith("#sort"):
                self.assertEqual(set(seen.pop("rows")), set(plain["rows"]))
                seen["rows"] = plain["rows"]
            self.assertEqual(seen, plain, fragment)

    def test_a_typed_address_moves_the_page(self):
        self.script("location.hash = '#hide=conflict&at=e-8'")
        self.wait(lambda: not self.is_shown("li.tie.ag-conflict:not(.is-at)"), "conflict is away")
        self.wait(lambda: 0 <= self.rectangle("#e-8")["top"] < self.height, "the entry is seen")


class KeyboardTest(PageTest):
    """A reader without a mouse, from the top of the page."""

    @classmethod
    def setUpClass(cls):
        cls.page = pages.three()
        super().setUpClass()

    def test_every_control_is_reached_and_seen(self):
        reached = []
        for _ in range(120):
            self.press(Keys.TAB)
            state = self.script("""
              const element = document.activeElement, style = getComputedStyle(element);
              const label = element.closest('label')?.querySelector('span');
              const mark = (part) => part && getComputedStyle(part).outlineStyle !== 'none';
              const inPicture = element.closest('#canvas') && element.localName === 'a';
              return [element.id || element.textContent.slice(0, 30) || element.className,
                mark(element) || mark(label) || Boolean(inPicture),
                element.getClientRects().length > 0]""")
            reached.append(state[0])
            self.assertTrue(state[1], f"{state[0]}: its focus is not seen")
            self.assertTrue(state[2], f"{state[0]}: it has the focus and is not seen")
        for wanted in ("theme-auto", "show-conflict", "zoom-fit", "−", "+", "search", "canvas"):
            self.assertIn(wanted, reached)

    def test_line_panel_list_and_back_without_a_mouse(self):
        self.script("document.getElementById('canvas').focus()")
        self.press(Keys.TAB)
        self.press(Keys.TAB)
        self.press(Keys.ENTER)
        self.assertEqual(self.focused(), "panel")
        at = self.fragment()[1:]
        self.press(Keys.ESCAPE)
        self.assertEqual(self.script("""
          return document.activeElement.contains(document.getElementById(arguments[0]))""", at), True)
