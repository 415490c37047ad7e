"""A visitor of the app: what they can do, and what their browser did meanwhile."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Dialog, FilePayload, Locator, Page, expect

from verkosto.text import Texts, texts

PATIENCE = 30_000
HERE = {"localhost", "127.0.0.1"}
#: Said by the chart library while a chart has no data yet; not an error.
INNOCENT = re.compile(r"Infinite extent")


class Visitor:
    """One browser profile with one tab.

    ``leave()`` ends the visit and checks what the browser wrote down: no request left this machine,
    no error in the console, no dialog.
    """

    def __init__(self, context: BrowserContext, app: str, language: str) -> None:
        self.context = context
        self.app = app
        self.texts: Texts = texts(language)
        self.requests: list[str] = []
        self.errors: list[str] = []
        context.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)
        context.on("request", lambda request: self.requests.append(request.url))
        self.page: Page = context.new_page()
        self.page.on("websocket", lambda socket: self.requests.append(socket.url))
        self.page.on("console", lambda said: self._note(said.type, said.text))
        self.page.on("pageerror", lambda error: self._note("error", str(error)))
        self.page.on("dialog", self._dismiss)

    def _note(self, kind: str, text: str) -> None:
        if kind == "error" and not INNOCENT.search(text):
            self.errors.append(text)

    def _dismiss(self, dialog: Dialog) -> None:
        self._note("error", f"dialog: {dialog.message}")
        dialog.dismiss()

    def leave(self) -> None:
        self.context.close()
        outside = {url for url in self.requests if (urlsplit(url).hostname or "localhost") not in HERE}
        assert outside == set(), "requests left the machine"
        assert self.errors == [], "the console is not quiet"

    # Going places

    def open(self, path: str = "/") -> None:
        """Type an address."""
        mark = "&" if "?" in path else "?"
        self.page.goto(f"{self.app}{path}{mark}lang={self.texts.language}")
        self.wait()

    def follow(self, page: str) -> None:
        """Choose a page in the menu, opening the menu first where it is folded away."""
        link = self.page.get_by_test_id("stSidebarNavLink").filter(has_text=self.texts(f"{page}-title"))
        if not self._in_view(link):
            self.page.get_by_test_id("stExpandSidebarButton").click()
        link.click()
        self.page.wait_for_url(re.compile(rf"/{'' if page == 'home' else page}(\?|$)"))
        self.wait()

    def _in_view(self, link: Locator) -> bool:
        box = link.bounding_box() if link.count() else None
        return box is not None and box["x"] >= 0 and link.is_visible()

    def wait(self) -> None:
        """Until the app is connected and its script has ended."""
        app = self.page.get_by_test_id("stApp")
        expect(app).to_have_attribute("data-test-connection-state", "CONNECTED")
        expect(app).to_have_attribute("data-test-script-state", "notRunning")

    def study(self) -> None:
        """Until the long work of the page is done."""
        expect(self.part("cancel_studies")).to_have_count(0, timeout=90_000)
        self.wait()

    # Seeing

    @property
    def heading(self) -> Locator:
        return self.page.get_by_role("heading", level=1)

    def part(self, key: str) -> Locator:
        """The element with this key."""
        return self.page.locator(f".st-key-{key}")

    @property
    def main(self) -> Locator:
        return self.page.get_by_test_id("stMain")

    @property
    def problem(self) -> Locator:
        """The box that says what cannot be done."""
        return self.main.get_by_test_id("stAlertContentError")

    @property
    def panel(self) -> Locator:
        """What is told of the chosen actor."""
        return self.part("actor_panel")

    def words_on_the_map(self) -> list[str]:
        """Every text that the map draws: names, and the legend."""
        texts = self.part("map").locator("svg text")
        expect(texts.first).to_be_visible()
        return texts.all_text_contents()

    def unfold(self) -> None:
        """Open everything that is folded away on the page."""
        folded = self.main.locator("details:not([open]) > summary")
        while folded.count():
            folded.first.click()
        self.wait()

    def look_at_everything(self) -> None:
        """Scroll the page to its end and open what is folded, so that everything is drawn once."""
        self.unfold()
        for popover in self.main.get_by_test_id("stPopover").get_by_role("button").all():
            if popover.is_enabled():
                popover.click()
                expect(self.page.get_by_test_id("stPopoverBody")).to_be_visible()
                self.page.keyboard.press("Escape")
                expect(self.page.get_by_test_id("stPopoverBody")).to_have_count(0)
        height = int(self.page.get_by_test_id("stMain").evaluate("e => e.scrollHeight"))
        for y in range(0, height, 600):
            self.page.get_by_test_id("stMain").evaluate("(e, y) => e.scrollTo(0, y)", y)
            self.page.wait_for_timeout(50)
        self.wait()

    # Doing

    def choose(self, key: str, option: str) -> None:
        """Choose an option of a select box by keyboard: the list is drawn anew while one types in it."""
        box = self.part(key).get_by_role("combobox")
        box.click()
        box.fill(option)  # a long list is drawn only as far as it is seen
        expect(self.page.get_by_role("option", name=option, exact=True)).to_be_visible()
        box.press("Enter")
        expect(box).to_have_value(option)
        self.page.wait_for_timeout(300)
        self.wait()

    def choose_on_the_map(self, name: str) -> None:
        """Click an actor's name on the map."""
        self.part("map").locator("svg text").get_by_text(name, exact=True).first.click()
        self.wait()

    def replace_upload(self, file: FilePayload) -> None:
        """Take the earlier files out of the uploader and hand it this one."""
        chips = self.part("survey_file").get_by_test_id("stFileChipDeleteBtn")
        while chips.count():
            chips.first.get_by_role("button").click()
            self.page.wait_for_timeout(500)  # the uploader is drawn anew, and nothing shows that it was
            self.wait()
        expect(self.problem).to_have_count(0)
        self.upload(file)

    def sample(self, name: str) -> None:
        self.part(f"sample_{name}").get_by_role("button").click()
        self.page.wait_for_url(re.compile(r"/map(\?|$)"))
        self.wait()

    def upload(self, *files: FilePayload) -> None:
        """Hand files to the uploader, and wait until the app has said what became of them."""
        with self.page.expect_response(lambda r: "/upload_file/" in r.url and r.request.method == "PUT"):
            self.part("survey_file").locator("input[type=file]").set_input_files(list(files))
        expect(self.problem.or_(self.page.locator("[class*='st-key-to_']")).first).to_be_visible()
        self.wait()
