/* part: progress.js */
// How far the talk is, steps included, as a line below the slides. A click on it goes there.
atStart(() => {
  const line = make("div", { className: "progress", ariaHidden: "true" }, make("span"));
  root.append(line);
  watch(() => line.style.setProperty("--done", progress()));
  line.addEventListener("click", ({ clientX }) => {
    const { left, width } = line.getBoundingClientRect();
    const part = (clientX - left) / width;
    showSlide(slides[clamp((settings.rtl ? 1 - part : part) * slides.length, slides.length - 1)]);
  });
});
