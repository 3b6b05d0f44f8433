"""A headless Chromium that reports everything a page tries to do besides being shown."""

import base64
import json
import os
import shutil
import time
import unittest
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

ROOT = Path(__file__).resolve().parents[2]


def start(keeps_network=True):
    """Opens a browser that keeps a record of its console and, usually, of its network."""
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium")
    for argument in ("--headless", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"):
        options.add_argument(argument)
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    logs = {"browser": "ALL"} | ({"performance": "ALL"} if keeps_network else {})
    options.set_capability("goog:loggingPrefs", logs)
    service = webdriver.ChromeService(shutil.which("chromedriver"))
    driver = webdriver.Chrome(options=options, service=service)
    driver.set_page_load_timeout(120)
    driver.set_script_timeout(120)
    return driver


class PageTest(unittest.TestCase):
    """Tests of one page, in one browser; after each, nothing may have been reported."""

    page = None
    width, height = 1280, 1000
    runs_scripts = True
    keeps_network = True

    @classmethod
    def setUpClass(cls):
        cls.driver = start(cls.keeps_network)
        cls.addClassCleanup(cls.driver.quit)

    def setUp(self):
        self.size(self.width, self.height)
        self.open()

    def tearDown(self):
        self.assertEqual(self.complaints(), [])
        self.assertEqual(self.requests(), [])

    # What the browser does.

    def open(self, fragment="", page=None):
        """Loads the page anew."""
        self.driver.get("about:blank")
        self.driver.get((page or type(self).page).as_uri() + fragment)

    def size(self, width, height):
        self.command(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=1, mobile=False)

    def command(self, name, **values):
        return self.driver.execute_cdp_cmd(name, values)

    def script(self, text, *values):
        return self.driver.execute_script(text, *values)

    def pdf(self, path, width, height):
        """Prints the page on paper of a size in inches."""
        printed = self.command(
            "Page.printToPDF", paperWidth=width, paperHeight=height, preferCSSPageSize=False,
            printBackground=True)
        Path(path).write_bytes(base64.b64decode(printed["data"]))

    def complaints(self):
        """What the console shows: errors, and what the policy has stopped."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self):
        """The addresses that were asked for, but for those of pages that a test opened."""
        if not self.keeps_network:
            return []
        events = [json.loads(entry["message"])["message"]
                  for entry in self.driver.get_log("performance")]
        asked = [event["params"]["request"]["url"] for event in events
                 if event["method"] == "Network.requestWillBeSent"]
        return [url for url in asked
                if not url.startswith(("data:", "about:", ROOT.as_uri() + "/.build/"))]

    # What a reader does.

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def press(self, *keys):
        """Presses keys wherever the focus is."""
        self.driver.switch_to.active_element.send_keys(*keys)

    def click(self, selector):
        """Clicks the middle of an element with the mouse, wherever the page has to scroll."""
        element = self.find(selector)
        self.script("arguments[0].scrollIntoView({block: 'center'})", element)
        self.settle()
        webdriver.ActionChains(self.driver).click(element).perform()

    def open_a_line(self):
        """Selects the first line that is seen, with the keyboard."""
        self.script("""
          [...document.querySelectorAll('#canvas a:has(.ag-tie)')]
            .find((link) => link.getClientRects().length > 0).focus()""")
        self.press(Keys.ENTER)

    def settle(self):
        """Waits until the browser has drawn what it is asked to."""
        if not self.runs_scripts:
            return time.sleep(0.2)
        self.driver.execute_async_script("""
          const done = arguments[0];
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));""")

    def focused(self):
        """The id of what has the focus, or its text."""
        element = self.driver.switch_to.active_element
        return element.get_attribute("id") or element.text

    def fragment(self):
        return self.script("return location.hash")

    def settled_fragment(self):
        """The address when nothing moves any more."""
        seen = [None]

        def is_settled():
            seen.append(self.fragment())
            time.sleep(0.3)
            return seen[-1] == seen[-2]
        self.wait(is_settled, "nothing moves")
        return seen[-1]

    def announced(self):
        return self.script("return document.querySelector('body > [role=status]').textContent")

    def is_shown(self, selector):
        return self.script(
            "return document.querySelector(arguments[0]).getClientRects().length > 0", selector)

    def rectangle(self, selector):
        return self.script(
            "return document.querySelector(arguments[0]).getBoundingClientRect().toJSON()", selector)

    def wait(self, condition, what, seconds=10):
        """Waits until something holds."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                self.fail(f"after {seconds} s, not yet: {what}")
            time.sleep(0.05)


__all__ = ["By", "Keys", "PageTest", "ROOT", "start"]
