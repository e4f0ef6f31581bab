/* part: api.js */
// The deck's face for scripts on the page, by reveal.js's names. What a deck does without is not there.
const api = {
  next,
  prev,
  left,
  right,
  up,
  down,
  slide: (h, v, f) => show(h, v, f),
  nextFragment: () => steps.forward(),
  prevFragment: () => steps.back(),
  navigateFragment: (f) => show(here.h, here.v, f),
  layout,
  sync() {
    readSlides();
    show(...Object.values(indicesOf(here.slide)));
    emit("sync");
  },
  configure(options) {
    Object.assign(settings, options);
    layout();
    update({ slide: here.slide, previous: here.slide });
  },
  getIndices(slide = here.slide) {
    const f = slide === here.slide ? steps.index() : undefined;
    return { ...indicesOf(slide), f };
  },
  getState: () => ({ indexh: here.h, indexv: here.v, indexf: steps.index(), paused: isPaused() }),
  setState({ indexh, indexv, indexf, paused }) {
    show(indexh, indexv, indexf);
    setPaused(!!paused);
  },
  getCurrentSlide: () => here.slide,
  getPreviousSlide: () => here.previous,
  getSlide: (h, v = 0) => stacks[h]?.[v],
  getSlides: () => [...slides],
  getTotalSlides: () => slides.length,
  getSlidePastCount: () => slides.indexOf(here.slide),
  getSlideNotes: (slide = here.slide) => slide.dataset.notes ?? slide.querySelector("aside.notes")?.innerHTML ?? null,
  getProgress: progress,
  getScale: () => scale,
  getConfig: () => ({ ...settings }),
  getViewportElement: () => viewport,
  getRevealElement: () => root,
  getSlidesElement: () => slidesElement,
  availableRoutes: routes,
  isReady: () => root.classList.contains("ready"),
  isFirstSlide: () => here.slide === slides[0],
  isLastSlide: () => here.slide === slides.at(-1),
  isVerticalSlide: (slide = here.slide) => slide.parentElement !== slidesElement,
  hasHorizontalSlides: () => stacks.length > 1,
  hasVerticalSlides: () => slides.length > stacks.length,
  isPaused,
  togglePause: setPaused,
  isOverview,
  toggleOverview: (on = !isOverview()) => on !== isOverview() && toggleOverview(),
  toggleHelp,
  toggleJumpToSlide: askWhere,
  openSpeakerView: openSpeaker,
  addKeyBinding(binding, action) {
    ownKeys.set(String(binding.keyCode ?? binding), action);
    if (binding.description) keyHelp.push([binding.key, binding.description]);
  },
  removeKeyBinding: (code) => ownKeys.delete(String(code)),
  ...extras.api,
  on: (type, listener, options) => root.addEventListener(type, listener, options),
  off: (type, listener, options) => root.removeEventListener(type, listener, options),
};
window.Lectern = window.Reveal = api;
