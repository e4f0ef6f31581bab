/* part: pause.js */
// B, the period and the keys of presenter remotes make the screen black. The same keys, Escape or a click bring the slide back.
const isPaused = () => root.classList.contains("paused");

function setPaused(paused = !isPaused()) {
  if (paused === isPaused() || (paused && !settings.pause)) return;
  root.classList.toggle("paused", paused);
  slidesElement.inert = paused;
  if (paused) announce(labels.paused);
  emit(paused ? "paused" : "resumed");
}
const togglePause = () => setPaused();
const resume = () => setPaused(false);
bind("b v . ; : / ,", togglePause, "Black screen");

atStart(() => {
  root.append(make("button", { type: "button", className: "pause-overlay", textContent: labels.resume, onclick: resume }));
  watch(resume);
  // Behind the black no other key does anything: a slide would have moved unseen.
  document.addEventListener("keydown", (event) => {
    const action = event.ctrlKey || event.metaKey || !isPaused() ? undefined : actionFor(event);
    if (!action || action === togglePause) return;
    event.preventDefault();
    if (event.key === "Escape") resume();
  }, { capture: true });
});
