/* part: wheel.js */
// The wheel walks the deck, one step for each turn.
atStart(() => {
  if (!settings.mouseWheel) return;
  let last = -400;
  root.addEventListener("wheel", ({ deltaX, deltaY, timeStamp }) => {
    if (timeStamp - last < 400 || document.querySelector("dialog[open]")) return;
    last = timeStamp;
    (deltaX + deltaY > 0 ? next : prev)();
  }, { passive: true });
});
