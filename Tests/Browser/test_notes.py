"""Speaker notes never reach the audience."""

import pytest
from playwright.sync_api import expect

NOTES = "# Slide\n\nFor all.\n\nNote:\n\nOnly for the speaker.\n\n---\n\n# Next\n\nNotes: also quiet\n"


@pytest.mark.parametrize("media", ["screen", "print"])
@pytest.mark.parametrize("scripts", [True, False])
def test_notes_are_hidden(media, scripts, open_deck):
    page = open_deck(NOTES, java_script_enabled=scripts)
    page.emulate_media(media=media)
    expect(page.get_by_text("For all.")).to_be_visible()
    expect(page.locator("aside.notes")).to_have_count(2)
    for notes in page.locator("aside.notes").all():
        expect(notes).to_be_hidden()


def test_notes_are_not_announced(open_deck):
    page = open_deck(NOTES)
    page.keyboard.press("Space")
    expect(page.get_by_role("status")).to_contain_text("Next")
    expect(page.get_by_role("status")).not_to_contain_text("quiet")
