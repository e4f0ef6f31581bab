"""Measures how well what is on a page can be read."""

# For each visible text, also of markers and of what a style sheet adds: its contrast with the worst that lies below it,
# by WCAG 2.2, and what it is. A canvas turns any CSS color into numbers; a gradient counts with each of its colors.
CONTRASTS = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, below, opacity = 1) => [0, 1, 2].map((i) => top[i] * top[3] * opacity + below[i] * (1 - top[3] * opacity));
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const grounds = (element) => {
    const below = element.parentElement ? grounds(element.parentElement) : [[255, 255, 255]];
    const style = getComputedStyle(element);
    const stops = style.backgroundImage.match(/(rgba?|color)\\([^)]*\\)/g) ?? [];
    return [style.backgroundColor, ...stops].flatMap((color) => below.map((ground) => over(rgba(color), ground)))
      .slice(stops.length ? below.length : 0);
  };
  const opacity = (element) => element ? getComputedStyle(element).opacity * opacity(element.parentElement) : 1;
  const found = [];
  const note = (element, pseudo, text) => {
    const style = getComputedStyle(element, pseudo);
    const ratios = grounds(element).map((ground) => {
      const ink = over(rgba(style.color), ground, opacity(element) * (pseudo === "::before" ? style.opacity : 1));
      const [light, dark] = [luminance(ink), luminance(ground)].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    });
    found.push([Math.min(...ratios), `${element.localName}${pseudo ?? ""}.${element.className}: ${text.trim().slice(0, 40)}`]);
  };
  const isVisible = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".aria-status");
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (texts.currentNode.data.trim() && isVisible(element)) note(element, null, texts.currentNode.data);
  }
  for (const element of document.querySelectorAll("main *")) {
    if (!isVisible(element)) continue;
    if (element.localName === "li") note(element, "::marker", element.textContent);
    if (!/^(none|normal|"")$/.test(getComputedStyle(element, "::before").content)) note(element, "::before", element.textContent);
  }
  return found;
}"""


def contrasts(page):
    """What every slide of a deck shows, as [contrast, what] pairs."""
    seen = []
    for index in range(page.evaluate("Lectern.getTotalSlides()")):
        page.evaluate("(index) => { const { h, v } = Lectern.getIndices(Lectern.getSlides()[index]); Lectern.slide(h, v); }", index)
        seen += page.evaluate(CONTRASTS)
    return seen


def weak(page):
    """The texts of all slides whose contrast is below 4.5, and how many texts were seen."""
    seen = contrasts(page)
    return [pair for pair in seen if pair[0] < 4.5], len(seen)
