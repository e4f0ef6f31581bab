/* part: touch.js */
// A swipe of one finger moves the deck the way a page would be pushed. Two fingers, or a page zoomed in, belong to the browser.
const swipeLength = 40;

atStart(() => {
  if (!settings.touch) return;
  let start = null;
  root.addEventListener("touchstart", ({ touches, target }) => {
    const zoomed = (window.visualViewport?.scale ?? 1) > 1.01;
    const taken = target.closest("[data-prevent-swipe], .pause-overlay, input, textarea, select, video, audio, iframe");
    const wide = target.closest("pre, table");
    const scrolls = wide?.scrollWidth > wide?.clientWidth;
    start = touches.length > 1 || zoomed || taken || scrolls ? null : { x: touches[0].clientX, y: touches[0].clientY };
  }, { passive: true });
  root.addEventListener("touchend", ({ changedTouches: [touch] }) => {
    if (!start) return;
    const x = touch.clientX - start.x;
    const y = touch.clientY - start.y;
    start = null;
    if (Math.max(Math.abs(x), Math.abs(y)) < swipeLength) return;
    if (Math.abs(x) > Math.abs(y)) (x < 0 ? right : left)();
    else (y < 0 ? down : up)();
  }, { passive: true });
  root.addEventListener("touchcancel", () => (start = null));
});
