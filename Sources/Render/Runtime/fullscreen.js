/* part: fullscreen.js */
// F fills the screen with the deck, or gives it back. A browser may refuse.
bind("f", () => {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen?.().catch(() => {});
}, "Full screen");
