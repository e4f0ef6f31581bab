/* part: jump.js */
// G asks where to go: a number, `2/3`, an id, or words that stand on a slide.
labels.jump ??= "Jump to slide";

function foundBy(text) {
  const place = text.match(/^(\d+)(?:[/.](\d+))?$/);
  if (place) {
    const [, h, v] = place;
    const byPlace = v || /^h/.test(settings.slideNumber);
    const slide = byPlace ? stacks[h - 1]?.[(v ?? 1) - 1] : slides.find((slide) => counted(slide) && numberOf(slide) === Number(h));
    return slide ? [slide] : [];
  }
  const word = text.toLowerCase();
  const byName = find(`#/${text}`)?.slide;
  return [...new Set([byName, ...slides.filter((slide) => textOf(slide).toLowerCase().includes(word))])].filter(Boolean);
}

function askWhere() {
  if (!settings.jumpToSlide) return false;
  const results = make("div", { className: "results" });
  const field = make("input", { type: "text", ariaLabel: labels.jump, placeholder: labels.jump, autocomplete: "off", spellcheck: false });
  const form = make("form", {}, field, results);
  let found = [];
  const go = (slide) => {
    closeDialog();
    if (slide) showSlide(slide);
  };
  field.addEventListener("input", () => {
    const text = field.value.trim();
    found = text ? foundBy(text) : [];
    results.replaceChildren(...found.slice(0, 8).map((slide) => make("button", { type: "button", onclick: () => go(slide) }, `${numberOf(slide)}  ${titleOf(slide)}`)));
  });
  // The arrows walk between the field and what was found.
  form.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" && event.target === field) {
      event.preventDefault();
      go(found[0]);
    }
    if (!by) return;
    event.preventDefault();
    const stops = [field, ...results.children];
    stops[clamp(stops.indexOf(document.activeElement) + by, stops.length - 1)].focus();
  });
  openDialog("jump", labels.jump, "", form);
  field.focus();
}
bind("g", askWhere, labels.jump);
