/* part: api.js */
// The deck's face for scripts on the page, by reveal.js's names.
const api = {
  next,
  prev,
  left,
  right,
  up,
  down,
  slide: (h, v, f) => show(h, v, f),
  layout,
  getIndices(slide = here.slide) {
    const f = slide === here.slide ? steps.index() : undefined;
    return { ...indicesOf(slide), f };
  },
  getCurrentSlide: () => here.slide,
  getSlide: (h, v = 0) => stacks[h]?.[v],
  getSlides: () => [...slides],
  getTotalSlides: () => slides.length,
  getSlidePastCount: () => slides.indexOf(here.slide),
  getScale: () => scale,
  getConfig: () => ({ ...settings }),
  availableRoutes: routes,
  isReady: () => root.classList.contains("ready"),
  isFirstSlide: () => here.slide === slides[0],
  isLastSlide: () => here.slide === slides.at(-1),
  on: (type, listener, options) => root.addEventListener(type, listener, options),
  off: (type, listener, options) => root.removeEventListener(type, listener, options),
};
window.Lectern = api;
