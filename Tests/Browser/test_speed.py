"""A page of fifty articles is small and soon ready."""

import os

import pages
from browser import PageTest


class SpeedTest(PageTest):
    # To keep a record takes time.
    keeps_network = False

    @classmethod
    def setUpClass(cls):
        cls.page = pages.fifty()
        super().setUpClass()

    def setUp(self):
        self.size(self.width, self.height)

    def timed(self, act):
        """The seconds of its thread that the page takes for something, whatever else runs here."""
        self.command("Performance.disable")
        self.command("Performance.enable", timeDomain="threadTicks")
        before = self.metric("TaskDuration")
        act()
        return self.metric("TaskDuration") - before

    def metric(self, name):
        metrics = self.command("Performance.getMetrics")["metrics"]
        return next(entry["value"] for entry in metrics if entry["name"] == name)

    def test_fifty_articles_take_less_than_three_megabytes(self):
        self.open()
        self.assertEqual(len(self.all("article.article")), 50)
        size = self.page.stat().st_size
        print(f"\n  page of 50 articles: {size / 1e6:.2f} MB, "
              f"{len(self.all('li.tie'))} ties, {len(self.all('article.actor'))} actors")
        self.assertLess(size, 3_000_000)

    def test_it_answers_within_a_second(self):
        times = []
        while len(times) < 10 and not any(min(pair) < 1 for pair in times):
            self.driver.get("about:blank")
            worked = self.timed(lambda: self.driver.get(self.page.as_uri()))
            ready = self.script("""
              return performance.getEntriesByType('navigation')[0].domInteractive / 1000""")
            times.append((worked, ready))
            self.assertTrue(self.is_shown("#search"))
        print(f"\n  ready after {min(ready for _, ready in times):.2f} s, "
              f"of which the page worked {min(worked for worked, _ in times):.2f} s")
        # A second on a machine that does nothing else; where others wait for its cores, their share.
        share = os.getloadavg()[0] / os.cpu_count()
        self.assertLess(min(min(pair) for pair in times), min(3, max(1, share)))

    def test_each_action_is_quick(self):
        self.open()
        actions = {
            "search": lambda: self.find("#search").send_keys("ma"),
            "select": lambda: self.script("""
              const line = document.querySelector('#canvas .ag-tie');
              line.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))"""),
            "hide": lambda: self.script("document.getElementById('show-conflict').click()"),
            "isolate": lambda: self.script("document.querySelector('.actor .to-near').click()"),
            "sort": lambda: self.script("document.querySelector('#tie-table button').click()"),
            "filter": lambda: self.find("[aria-label='Filter the ties']").send_keys("a"),
        }
        times = {}
        for name, act in actions.items():
            times[name] = self.timed(lambda: (act(), self.settle()))
        print("\n  " + ", ".join(f"{name} {seconds:.2f} s" for name, seconds in times.items()))
        for name, seconds in times.items():
            self.assertLess(seconds, 1, name)
