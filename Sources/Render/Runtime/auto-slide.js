/* part: auto-slide.js */
// The deck walks by itself, at the pace of the step, the slide, its stack, or the whole deck, in milliseconds. A key, a
// click, or the button stops it.
labels.pauseSlides ??= "Stop auto-slide";
labels.playSlides ??= "Start auto-slide";
let timer;
let isAuto = true;

const timeHere = () =>
  Number(said(here.slide.querySelector(".current-fragment[data-autoslide]") ?? here.slide, "autoslide") ?? settings.autoSlide) || 0;

const playButton = makeButton("playback", labels.pauseSlides, () => toggleAutoSlide());
function setTimer() {
  clearTimeout(timer);
  const time = timeHere();
  root.classList.toggle("auto", isAuto);
  playButton.hidden = !time;
  playButton.ariaLabel = isAuto ? labels.pauseSlides : labels.playSlides;
  const isLast = here.slide === slides.at(-1) && !routes().next;
  if (time && isAuto && !isLast && !isPaused()) timer = setTimeout(next, time);
}

function toggleAutoSlide(on = !isAuto) {
  if (on === isAuto) return;
  isAuto = on;
  setTimer();
  emit(on ? "autoslideresumed" : "autoslidepaused");
}

atStart(() => {
  root.append(playButton);
  watch(setTimer);
  ["paused", "resumed"].forEach((type) => root.addEventListener(type, setTimer));
  const interrupt = ({ target, key, isTrusted }) => {
    if (isTrusted && settings.autoSlideStoppable && key !== "a" && target !== playButton && timeHere()) toggleAutoSlide(false);
  };
  ["keydown", "pointerdown", "wheel"].forEach((type) => document.addEventListener(type, interrupt, { passive: true }));
});
extras.api = { toggleAutoSlide, isAutoSliding: () => isAuto && timeHere() > 0 };
bind("a", () => (timeHere() ? toggleAutoSlide() : false), labels.playSlides);
