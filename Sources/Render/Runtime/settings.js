/* part: settings.js */
// The deck's element and its settings, by reveal.js's option names.
const root = document.querySelector(".reveal");
const viewport = root.closest(".reveal-viewport") ?? document.body;
const slidesElement = root.querySelector(".slides");
const settings = {
  width: 1280,
  height: 720,
  margin: 0.04,
  minScale: 0.2,
  maxScale: 2,
  transition: "slide",
  transitionSpeed: "default",
  slideNumber: true,
  keyboard: true,
  loop: false,
  rtl: document.documentElement.dir === "rtl",
  navigationMode: "default",
  history: false,
  hashOneBasedIndex: false,
  respondToHashChanges: true,
  fragmentInURL: true,
  ...JSON.parse(root.dataset.settings || "{}"),
};
// What is said to the audience, so that a deck can say it in its own language.
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
  ...settings.labels,
};
