/* part: cursor.js */
// A mouse that rests does not lie on the slides.
atStart(() => {
  if (!settings.hideInactiveCursor) return;
  let timer;
  const rest = () => (root.style.cursor = "none");
  addEventListener("mousemove", () => {
    root.style.cursor = "";
    clearTimeout(timer);
    timer = setTimeout(rest, settings.hideCursorTime ?? 5000);
  });
});
