"""Finnish words of network work reach their base forms; `python -m benchmarks.lemmas` prints which do not."""

from __future__ import annotations

import pytest

from benchmarks.lemmas import LISTS, words, wrong
from tests.instruments.words.needs import voikko
from verkosto.instruments.words.lemmatiser import lemmatiser

#: What each reaches now (RESULTS.md) less one word or two: a change for the worse shows.
FLOORS = {
    ("seen", "voikko"): 0.99,
    ("seen", "simplemma"): 0.98,
    ("unseen", "voikko"): 0.98,
    ("unseen", "simplemma"): 0.945,
}


@pytest.mark.parametrize("which", LISTS)
@pytest.mark.parametrize("back_end", [pytest.param("voikko", marks=voikko), "simplemma"])
def test_words_of_network_work_reach_their_base_forms(which: str, back_end: str) -> None:
    asked = lemmatiser("fi", back_end)
    assert asked.back_end == back_end
    missed = wrong(asked, which)
    assert 1 - len(missed) / len(words(which)) >= FLOORS[which, back_end], missed


@pytest.mark.parametrize("which", LISTS)
def test_a_list_is_long_mixed_and_says_every_word_once(which: str) -> None:
    forms = [form for form, _, _ in words(which)]
    assert len(forms) >= 150
    assert len(set(forms)) == len(forms)
    kinds = {"noun", "gradation", "minen", "compound", "possessive", "clitic", "verb", "adjective"}
    assert kinds <= {kind for _, _, kind in words(which)}


def test_the_lists_share_no_word_and_no_override_helps_with_the_unseen_ones() -> None:
    from verkosto.instruments.words.overrides import override

    seen, unseen = ({form for form, _, _ in words(which)} for which in ("seen", "unseen"))
    assert seen & unseen == set()
    assert [form for form in unseen if override(form, "fi")] == []
