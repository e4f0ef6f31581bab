/* part: overview.js */
// O or Escape lays all slides out: a stack is a column; a deck of one direction runs on in lines. A slide is drawn when it
// comes into sight.
const isOverview = () => !!root.querySelector("dialog.slide-map");

function toggleOverview() {
  if (!settings.overview) return false;
  const tiles = new Map(slides.map((slide) => [slide, makeTile(slide)]));
  const columns = linear ? [slides] : stacks;
  const map = make("div", { className: linear ? "tiles line" : "tiles" });
  map.append(...columns.map((stack) => make("div", {}, ...stack.map((slide) => tiles.get(slide)))));
  const dialog = openDialog("slide-map", labels.overview, "o", map);
  if (!dialog) return;
  root.classList.add("overview");
  emit("overviewshown", { currentSlide: here.slide });
  dialog.addEventListener("close", () => {
    root.classList.remove("overview");
    emit("overviewhidden", { currentSlide: here.slide });
  });
  const sight = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      if (!isIntersecting || target.firstChild) continue;
      const picture = withoutNames(preview(slides.find((slide) => tiles.get(slide) === target), Infinity));
      target.append(picture);
      dress(picture.lastChild.firstChild);
    }
  }, { root: dialog, rootMargin: "50%" });
  tiles.forEach((tile) => sight.observe(tile));

  // The arrows walk over the map: what is beside and below is seen, not counted.
  const chosen = () => slides.find((slide) => tiles.get(slide) === document.activeElement) ?? here.slide;
  const walkMap = ({ key }) => {
    const across = { ArrowLeft: -1, ArrowRight: 1 }[key];
    const along = { ArrowUp: -1, ArrowDown: 1 }[key];
    if (!across && !along) return { Home: slides[0], End: slides.at(-1) }[key];
    const { h, v } = indicesOf(chosen());
    const side = settings.rtl ? -across : across;
    if (!linear) return along ? stacks[h][v + along] : stacks[h + side]?.[Math.min(v, stacks[h + side].length - 1)];
    const top = tiles.get(slides[0]).offsetTop;
    const line = slides.filter((slide) => tiles.get(slide).offsetTop === top).length;
    return slides[slides.indexOf(chosen()) + (along ? along * line : side)];
  };
  dialog.addEventListener("keydown", (event) => {
    const slide = walkMap(event);
    if (!slide) return;
    event.preventDefault();
    tiles.get(slide).focus();
  });
  const present = tiles.get(here.slide);
  present.ariaCurrent = "true";
  present.focus();
  present.scrollIntoView({ block: "center", inline: "center" });
}

const makeTile = (slide) => {
  const tile = makeButton("tile", `${numberOf(slide)}: ${titleOf(slide)}`, () => {
    closeDialog();
    showSlide(slide);
  });
  tile.dataset.number = numberOf(slide);
  return tile;
};

labels.overview ??= "All slides";
bind("o Escape", toggleOverview, labels.overview);
