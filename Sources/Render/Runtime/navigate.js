/* part: navigate.js */
// Which slide is present, and how to reach another.
const here = { h: 0, v: 0, slide: null };

// In every stack the slide that was seen last; left and right come back to it.
const remembered = stacks.map(() => 0);

// The steps inside a slide. fragments.js brings its own; without it a slide has none.
const steps = {
  // Take one step inside the slide; false when none is left.
  forward: () => false,
  back: () => false,
  // The last step taken, -1 before the first, undefined where there are no steps.
  index: () => undefined,
  count: () => 0,
  // Which step shows an element.
  of: () => undefined,
  // Put the slide at a step.
  go: () => {},
  // Put any section at a step, and tell nobody.
  put: () => {},
  // After a move: the slides behind show all of their steps, those ahead none.
  settle: () => {},
};

// Every section says by its class where it stands; what is not shown is inert, too.
function place(element, order) {
  element.classList.toggle("past", order < 0);
  element.classList.toggle("present", order === 0);
  element.classList.toggle("future", order > 0);
}

function placeAll() {
  stacks.forEach((stack, h) => {
    const parent = stack[0].parentElement;
    if (parent !== slidesElement) place(parent, h - here.h);
    stack.forEach((slide, v) => {
      place(slide, parent === slidesElement ? h - here.h : v - remembered[h]);
      if (slide.inert !== (slide !== here.slide)) slide.inert = slide !== here.slide;
    });
  });
}

// The transition at one side of a slide: `zoom`, or `zoom-in fade-out`, where the side of the future is called in.
function transitionOf(slide, side) {
  const words = (said(slide, "transition") || settings.transition).split(" ");
  const word = words.find((word) => word.endsWith(side)) ?? words.find((word) => !/-(in|out)$/.test(word));
  return word?.replace(side, "") ?? settings.transition;
}

// Shows a slide. What is out of range comes to the nearest there is; `f` is a step inside the slide.
function show(h = here.h, v, f) {
  h = clamp(h, stacks.length - 1);
  v = clamp(v ?? remembered[h], stacks[h].length - 1);
  const slide = stacks[h][v];
  const previous = here.slide;
  const facts = { currentSlide: slide, previousSlide: previous, indexh: h, indexv: v };
  if (slide !== previous) {
    if (previous && !emit("beforeslidechange", facts, root, true)) return;
    const forward = slides.indexOf(slide) > slides.indexOf(previous);
    const upright = !linear && h === here.h;
    root.dataset.move = upright ? (forward ? "down" : "up") : forward !== settings.rtl ? "right" : "left";
    root.dataset.way = forward ? "on" : "back";
    root.classList.toggle("no-transition", !previous);
    slide.dataset.effect = transitionOf(slide, forward ? "-in" : "-out");
    if (previous) previous.dataset.effect = transitionOf(previous, forward ? "-out" : "-in");
    const arrivals = previous ? movers.map((mover) => mover(previous, slide)) : [];
    Object.assign(here, { h, v, slide, previous });
    remembered[h] = v;
    placeAll();
    steps.settle();
    dress(slide);
    arrivals.forEach((arrive) => arrive?.());
  }
  if (f !== undefined) steps.go(f);
  update({ slide, previous });
  if (previous && slide !== previous) {
    emit("slidechanged", facts);
    Promise.allSettled(slide.getAnimations().map((motion) => motion.finished)).then(
      () => slide === here.slide && emit("slidetransitionend", { currentSlide: slide }),
    );
  }
}

// One step or one slide on or back in the order of the talk. Going on enters a stack at its top, where a talk begins.
function walk(by, { skipFragments = false } = {}) {
  if (!skipFragments && (by > 0 ? steps.forward() : steps.back())) return;
  const order = slides.indexOf(here.slide) + by;
  const slide = settings.loop ? slides.at(order % slides.length) : slides[order];
  if (slide) showSlide(slide);
}

const next = (options) => walk(1, options);
const prev = (options) => walk(-1, options);

function showSlide(slide, f) {
  const { h, v } = indicesOf(slide);
  show(h, v, f);
}

// The four directions. Each takes the steps of the slide first, unless told to skip them.
function move(dh, dv, options = {}) {
  const by = dh + dv;
  if (linear) return walk(by, options);
  if (!options.skipFragments && (by > 0 ? steps.forward() : steps.back())) return;
  const count = dh ? stacks.length : stacks[here.h].length;
  let index = (dh ? here.h : here.v) + by;
  if (settings.loop) index = (index + count) % count;
  if (index < 0 || index >= count) return;
  if (dv) show(here.h, index);
  else show(index, settings.navigationMode === "grid" ? here.v : undefined);
}

const left = (options) => move(settings.rtl ? 1 : -1, 0, options);
const right = (options) => move(settings.rtl ? -1 : 1, 0, options);
const up = (options) => move(0, -1, options);
const down = (options) => move(0, 1, options);

// Where each direction leads to from here; the buttons show it.
function routes() {
  const { h, v } = here;
  const step = steps.index() ?? -1;
  const order = slides.indexOf(here.slide);
  const backward = h > 0 || settings.loop;
  const onward = h < stacks.length - 1 || settings.loop;
  return {
    prev: order > 0 || step >= 0 || settings.loop,
    next: order < slides.length - 1 || step < steps.count() - 1 || settings.loop,
    left: settings.rtl ? onward : backward,
    right: settings.rtl ? backward : onward,
    up: v > 0,
    down: v < stacks[h].length - 1,
  };
}

// From 0 on the first slide to 1 at the last slide's last step.
function progress() {
  const past = slides.indexOf(here.slide);
  const taken = steps.count() ? ((steps.index() + 1) / steps.count()) * 0.9 : 0;
  return slides.length > 1 ? Math.min(1, (past + taken) / (slides.length - 1)) : 1;
}
