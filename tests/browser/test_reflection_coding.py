"""Answers are coded by keyboard alone: no key is lost, and what the server has is what the coder saw."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, expect

from tests.browser.visitor import Visitor

Visit = Callable[..., Visitor]
THEMES = ("Luottamus", "Ajan puute", "Yhteinen tavoite")


def at_the_coding(visit: Visit, size: str) -> Visitor:
    """A visitor who has made themes, has said who codes, and from here on needs no mouse."""
    visitor = visit("fi", size)
    visitor.open("/")
    visitor.sample("ohjausverkosto")
    visitor.follow("reflection")
    part(visitor, "coding")
    for name in THEMES:
        field = visitor.page.get_by_role("textbox", name=visitor.texts("reflection_coding-name")).last
        field.fill(name)
        field.press("Enter")
        expect(visitor.part("codebook").get_by_text(name, exact=True).first).to_be_visible()
        visitor.wait()
    field = visitor.part("coder_first").get_by_role("textbox")
    field.fill("MK")
    field.press("Enter")
    expect(answer(visitor)).to_be_visible()
    visitor.wait()
    return visitor


def part(visitor: Visitor, name: str) -> None:
    visitor.part("reflection_part").get_by_text(visitor.texts(f"reflection-part-{name}"), exact=True).click()
    visitor.wait()


def answer(visitor: Visitor) -> Locator:
    return visitor.main.locator(".vk-coder-answer")


def given(visitor: Visitor) -> Locator:
    return visitor.main.locator(".vk-coder-given")


def told(visitor: Visitor, done: int, at: int) -> None:
    """How many are coded, and which answer is open, as the component says it."""
    expect(visitor.main.locator(".vk-coder-count")).to_have_text(
        visitor.texts("reflection_coding-progress", done=done, all=20)
    )
    expect(visitor.main.locator(".vk-coder-place")).to_have_text(
        visitor.texts("reflection_coding-place", at=at, all=20)
    )


def press(visitor: Visitor, *keys: str) -> None:
    for key in keys:
        visitor.page.keyboard.press(key)


def test_twenty_answers_are_coded_in_seconds_by_keyboard_and_nothing_is_lost(visit: Visit) -> None:
    visitor = at_the_coding(visit, "desktop")
    expect(visitor.main.locator(".vk-coder")).to_be_focused()
    told(visitor, 0, 1)

    press(visitor, "1", "3", "Enter")  # two themes
    press(visitor, "0", "Enter")  # none fits
    press(visitor, "2", "u", "Enter")  # undone
    press(visitor, *["Shift+ArrowRight"] * 3, "2", "Enter")  # a passage of three words
    for number in range(5, 21):
        press(visitor, str(number % 3 + 1), *(["Enter"] if number < 20 else []))
    told(visitor, 19, 20)
    press(visitor, "n")
    told(visitor, 19, 3)
    press(visitor, "3")
    told(visitor, 20, 3)

    # What follows waits for no key: the part is left and drawn anew from what the server keeps.
    part(visitor, "answers")
    expect(answer(visitor)).to_have_count(0)
    part(visitor, "coding")
    expect(visitor.main.locator(".vk-coder-count")).to_have_text(
        visitor.texts("reflection_coding-progress", done=20, all=20)
    )
    expect(visitor.main.locator(".vk-coder")).to_be_focused()
    press(visitor, *["ArrowLeft"] * 2)
    told(visitor, 20, 1)
    expect(given(visitor)).to_have_text(f"{THEMES[0]}{THEMES[2]}")
    press(visitor, "ArrowRight")
    expect(given(visitor)).to_have_text(visitor.texts("reflection_coding-nothing"))
    press(visitor, "ArrowRight", "ArrowRight")
    marked = answer(visitor).locator("mark")
    expect(marked).to_have_attribute("data-label", THEMES[1])
    words = answer(visitor).inner_text().split()[:3]
    assert [word.strip(".,;:!?”") for word in marked.inner_text().split()] == [
        word.strip(".,;:!?”") for word in words
    ]

    # Another question and another coder begin on their own, and take nothing from what there is.
    question = visitor.part("reflection_question").get_by_role("combobox")
    question.focus()
    press(visitor, "ArrowDown", "ArrowDown", "Enter")
    told(visitor, 0, 1)
    expect(visitor.main.locator(".vk-coder")).to_be_focused()
    press(visitor, "2", "Enter")
    told(visitor, 1, 2)
    part(visitor, "themes")
    part(visitor, "coding")
    told(visitor, 1, 2)


def test_on_a_telephone_answers_are_coded_by_finger_and_nothing_hangs_over_the_edge(visit: Visit) -> None:
    visitor = at_the_coding(visit, "phone")
    buttons = visitor.main.locator(".vk-coder-themes button")
    buttons.nth(0).click()
    buttons.nth(1).click()
    told(visitor, 1, 1)
    visitor.main.locator(".vk-coder-ways button").nth(1).click()
    told(visitor, 1, 2)
    heights = [box["height"] for button in buttons.all() if (box := button.bounding_box())]
    assert min(heights) >= 44
    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= 390
    visitor.part("coder_row").get_by_role("button", name=visitor.texts("reflection_coding-coder-new")).click()
    field = visitor.page.get_by_test_id("stPopoverBody").get_by_role("textbox")
    field.fill("AB")
    field.press("Enter")
    told(visitor, 0, 1)
    expect(visitor.main.locator(".vk-coder-themes [aria-pressed=true]")).to_have_count(0)
