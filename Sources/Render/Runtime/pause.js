/* part: pause.js */
// B, the period and the keys of presenter remotes make the screen black. The same keys, Escape or a click bring the slide back.
function startPause() {
  const overlay = document.createElement("button");
  overlay.type = "button";
  overlay.className = "pause-overlay";
  overlay.textContent = labels.resume;
  root.append(overlay);

  const isPaused = () => root.classList.contains("paused");
  const setPaused = (paused) => {
    root.classList.toggle("paused", paused);
    slidesElement.inert = paused;
    if (paused) announce(labels.paused);
    emit(paused ? "paused" : "resumed", {});
  };
  const toggle = () => setPaused(!isPaused());
  const resume = () => isPaused() && setPaused(false);
  bind("b v . ; : / ,", toggle);
  bind("Escape", resume);
  overlay.addEventListener("click", resume);
  watch(resume);
  // Behind the black no other key does anything: a slide would have moved unseen.
  document.addEventListener("keydown", (event) => {
    const action = event.ctrlKey || event.metaKey || !isPaused() ? undefined : actionFor(event);
    if (action && action !== toggle && action !== resume) event.preventDefault();
  }, { capture: true });
}
