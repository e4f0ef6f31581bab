/* part: progress.js */
// How far the talk is, steps included, as a line below the slides. A click on it goes there.
function startProgress() {
  const line = document.createElement("div");
  line.className = "progress";
  line.ariaHidden = "true";
  line.append(document.createElement("span"));
  root.append(line);
  watch(() => line.style.setProperty("--done", progress()));
  line.addEventListener("click", ({ clientX }) => {
    const { left, width } = line.getBoundingClientRect();
    const part = (clientX - left) / width;
    showSlide(slides[clamp((settings.rtl ? 1 - part : part) * slides.length, slides.length - 1)]);
  });
}

// From 0 on the first slide to 1 at the last slide's last step.
function progress() {
  const past = slides.indexOf(here.slide);
  const taken = steps.count() ? ((steps.index() + 1) / steps.count()) * 0.9 : 0;
  return slides.length > 1 ? Math.min(1, (past + taken) / (slides.length - 1)) : 1;
}
