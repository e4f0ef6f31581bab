/* part: wake-lock.js */
// The screen stays on while the deck is seen. A browser may refuse.
const keepAwake = () => {
  if (!document.hidden) navigator.wakeLock?.request("screen").catch(() => {});
};
atStart(() => {
  keepAwake();
  document.addEventListener("visibilitychange", keepAwake);
});
