/* part: settings.js */
// The deck's element and its settings, by reveal.js's option names: the defaults that are not off, then the deck's own,
// then what the address asks for.
const root = document.querySelector(".reveal");
const viewport = root.closest(".reveal-viewport") ?? document.body;
const slidesElement = root.querySelector(".slides");
const query = new URLSearchParams(location.search);
const settings = {
  width: 1280,
  height: 720,
  margin: 0.04,
  minScale: 0.2,
  maxScale: 2,
  transition: "slide",
  slideNumber: true,
  keyboard: true,
  touch: true,
  rtl: document.documentElement.dir === "rtl",
  overview: true,
  help: true,
  jumpToSlide: true,
  pause: true,
  hash: true,
  respondToHashChanges: true,
  fragmentInURL: true,
  autoSlideStoppable: true,
  autoAnimate: true,
  hideInactiveCursor: true,
  pdfSeparateFragments: /print-pdf|view=print/.test(location.search),
  ...JSON.parse(root.dataset.settings || "{}"),
};
for (const [name, text] of query) settings[name] = /^(null|true|false|-?\d+(\.\d+)?)$/.test(text) ? JSON.parse(text) : text;

// What is said to people, so that a deck can say it in its own language.
const labels = {
  previous: "Previous slide",
  next: "Next slide",
  left: "Left",
  right: "Right",
  up: "Up",
  down: "Down",
  controls: "Slides",
  resume: "Resume",
  paused: "Paused",
  close: "Close",
  ...settings.labels,
};
