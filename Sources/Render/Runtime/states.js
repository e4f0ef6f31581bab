/* part: states.js */
// The words of a slide's data-state are classes of the page while the slide is there, and events when it comes.
atStart(() => {
  const wordsOf = (slide) => slide?.dataset.state?.split(/\s+/).filter(Boolean) ?? [];
  watch(({ slide, previous }) => {
    if (slide === previous) return;
    viewport.classList.remove(...wordsOf(previous));
    viewport.classList.add(...wordsOf(slide));
    wordsOf(slide).forEach((word) => emit(word));
  });
});
