/* part: auto-animate.js */
// Between two slides with data-auto-animate, what is on both moves from its old place to its new one, and the rest fades in.
// Partners have the same data-id, or are alike: the same text, the same picture, the same line of code.
const animated = [
  "opacity", "color", "backgroundColor", "padding", "fontSize", "lineHeight", "letterSpacing", "borderWidth", "borderColor", "borderRadius",
];
const likeness = [
  ["[data-id]", (element) => element.dataset.id],
  ["h1, h2, h3, h4, h5, h6, p, li, pre", textOf],
  ["img, video, iframe", (element) => element.src || element.dataset.src],
  [".line", (element) => element.textContent],
];

// Pairs of elements, from and to; each element has one partner at most.
function partners(from, to) {
  const pairs = new Map();
  for (const [selector, nature] of likeness) {
    const free = [...from.querySelectorAll(selector)].filter((element) => ![...pairs.values()].includes(element));
    for (const element of to.querySelectorAll(selector)) {
      const index = free.findIndex((other) => other.localName === element.localName && nature(element) && nature(other) === nature(element));
      if (index >= 0 && !pairs.has(element)) pairs.set(element, free.splice(index, 1)[0]);
    }
  }
  return [...pairs];
}

function looks(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return { left, top, width, height, style: Object.fromEntries(animated.map((name) => [name, style[name]])) };
}

// An element's own wish, its nearest wisher's, or the deck's.
const wish = (element, name, usual) =>
  element.closest(`[data-auto-animate-${name.toLowerCase()}]`)?.dataset[`autoAnimate${name}`] ?? settings[`autoAnimate${name}`] ?? usual;
// What no clock and no curve can do is left out, or the animation would be refused, and the move with it.
const milliseconds = (seconds) => Math.max(0, seconds * 1000 || 0);
const timing = (element) => {
  const easing = wish(element, "Easing", "ease");
  return {
    duration: milliseconds(wish(element, "Duration", 1)),
    delay: milliseconds(wish(element, "Delay", 0)),
    easing: CSS.supports("transition-timing-function", easing) ? easing : "ease",
    fill: "backwards",
  };
};

function glide(element, before) {
  const after = looks(element);
  const isText = element.matches("h1, h2, h3, h4, h5, h6, p, li, span, pre");
  if (getComputedStyle(element).display === "inline") element.style.display = "inline-block";
  const shift = `translate(${(before.left - after.left) / scale}px, ${(before.top - after.top) / scale}px)`;
  const size = isText || !after.width || !after.height ? "" : ` scale(${before.width / after.width}, ${before.height / after.height})`;
  const origin = { transformOrigin: "0 0" };
  element.animate([{ ...origin, ...before.style, transform: shift + size }, { ...origin, ...after.style }], timing(element));
}

function unmatched(element, matched) {
  return [...element.children].flatMap((child) => {
    if (matched.has(child) || child.matches(".notes, .slide-background")) return [];
    return [...matched].some((other) => child.contains(other)) ? unmatched(child, matched) : [child];
  });
}

movers.push((from, to) => {
  const later = slides.indexOf(to) > slides.indexOf(from) ? to : from;
  const belong = [from, to].every((slide) => "autoAnimate" in slide.dataset) && from.dataset.autoAnimateId === to.dataset.autoAnimateId;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (!settings.autoAnimate || still || !belong || "autoAnimateRestart" in later.dataset) return;
  const pairs = partners(from, to).map(([element, other]) => [element, looks(other)]);
  from.dataset.effect = to.dataset.effect = "none";
  return () => {
    emit("autoanimate", { fromSlide: from, toSlide: to });
    pairs.forEach(([element, before]) => glide(element, before));
    if (String(wish(to, "Unmatched", true)) === "false") return;
    for (const element of unmatched(to, new Set(pairs.map(([element]) => element)))) {
      const { duration, delay, ...rest } = timing(element);
      element.animate([{ opacity: 0 }, {}], { ...rest, duration: duration * 0.8, delay: delay + duration * 0.2 });
    }
  };
});
