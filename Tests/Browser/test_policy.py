"""The policy of a usual deck: what its author names works, and nothing else is allowed."""

import base64
import hashlib
import re

import pytest

PLAIN = "# A\n\n- b\n- c <!-- .element: class=\"fragment\" -->\n\n---\n\n# D\n"
DECKS = {
    "plain": PLAIN,
    "script": PLAIN + "\n<script>document.title = 'changed'</script>\n",
    "handler": PLAIN + '\n<p onclick="a()">b</p>\n',
    "style": PLAIN + '\n<p style="color: red">b</p>\n',
    "picture": PLAIN + "\n![b](https://example.org:8443/b.png)\n",
    "frame and film": PLAIN + '\n<iframe src="https://a.example/b"></iframe><video src="//c.example/d.mp4"></video>\n',
}


def digest(text):
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def policy(html):
    content = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)[1]
    return {name: set(rest) for name, *rest in (part.split() for part in content.split("; "))}


@pytest.fixture(params=DECKS)
def deck(request, build):
    return request.param, build(DECKS[request.param]).read_text(encoding="utf-8")


def expected(name, html):
    """What the policy has to be, from the page and from what its author wrote."""
    *_, script = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    (style,) = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    rules = {"default-src": {"'none'"}, "script-src": {digest(script)}, "style-src": {digest(style)}}
    rules |= {"base-uri": {"'none'"}, "form-action": {"'none'"}}
    scripted = {"style-src": {"'unsafe-inline'"}, "connect-src": {"'self'", "https:", "data:"}, "worker-src": {"'self'", "blob:"}}
    more = {
        "plain": {},
        "script": {"script-src": {digest(script), digest("document.title = 'changed'")}, **scripted},
        "handler": {"script-src": {digest(script), digest("a()"), "'unsafe-hashes'"}, **scripted},
        "style": {"style-src-attr": {"'unsafe-inline'"}},
        "picture": {"img-src": {"https://example.org:8443"}},
        "frame and film": {"frame-src": {"https://a.example"}, "media-src": {"https://c.example"}},
    }
    return rules | more[name]


def test_the_policy_names_what_the_author_names(deck):
    name, html = deck
    assert policy(html) == expected(name, html)


def test_no_handler_is_ours(deck):
    name, html = deck
    markup = re.sub(r"<(script|style)>.*?</\1>", "", html, flags=re.DOTALL)
    assert re.findall(r"\son\w+=", markup) == ([" onclick="] if name == "handler" else [])
    assert not re.search(r"\b(eval|Function|setTimeout|setInterval)\((\"|'|`)|\beval\(|\bnew Function\b", html)


def test_the_page_keeps_its_policy(open_deck):
    page = open_deck(PLAIN)
    for key in ["ArrowRight", "ArrowRight", "b", "b", "Home", "End"]:
        page.keyboard.press(key)
    assert page.evaluate("Lectern.isLastSlide()")


def test_a_script_of_the_author_runs(open_deck):
    assert open_deck(DECKS["script"]).title() == "changed"
