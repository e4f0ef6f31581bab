/* part: keyboard.js */
// The table of keys. A part that adds a key binds it here: `bind("b .", action)`, with Shift+ or Alt+ before a name.
// An action that has nothing to do gives back false, and the key stays the browser's.
const keys = new Map();
function bind(names, action) {
  for (const name of names.split(" ")) keys.set(name, action);
}

bind("ArrowLeft h", () => left());
bind("ArrowRight l", () => right());
bind("ArrowUp k", () => up());
bind("ArrowDown j", () => down());
bind("n PageDown Space", () => next());
bind("p PageUp Shift+Space", () => prev());
bind("Home", () => show(0, 0));
bind("End", () => showSlide(slides.at(-1)));

// With Shift the arrows go to the ends. In a deck of one direction those are the ends of the deck.
const toFirst = () => show(0, 0);
const toLast = () => showSlide(slides.at(-1));
const [leftEnd, rightEnd] = settings.rtl ? [toLast, toFirst] : [toFirst, toLast];
bind("Shift+ArrowLeft Shift+h", () => (linear ? leftEnd() : show(settings.rtl ? stacks.length - 1 : 0)));
bind("Shift+ArrowRight Shift+l", () => (linear ? rightEnd() : show(settings.rtl ? 0 : stacks.length - 1)));
bind("Shift+ArrowUp Shift+k", () => (linear ? toFirst() : show(here.h, 0)));
bind("Shift+ArrowDown Shift+j", () => (linear ? toLast() : show(here.h, stacks[here.h].length - 1)));

// Letters go by what is printed on the key; where the layout has no Latin letters, by the key's place.
function nameOf({ key, code }) {
  if (key === " ") return "Space";
  if (key.length > 1 || /^[!-~]$/.test(key)) return key.length > 1 ? key : key.toLowerCase();
  return code.replace(/^Key/, "").toLowerCase();
}

// The action for a key press. Shift counts only where it is bound: N is n, and a colon needs Shift on most keyboards.
function actionFor(event) {
  const own = settings.keyboard[event.keyCode];
  if (own !== undefined) return () => api[own]?.();
  const name = (event.altKey ? "Alt+" : "") + nameOf(event);
  return (event.shiftKey && keys.get(`Shift+${name}`)) || keys.get(name);
}

const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, video, audio, [contenteditable]:not([contenteditable="false"])';

function startKeyboard() {
  if (!settings.keyboard) return;
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.target.closest?.(typing)) return;
    if (event.key === " " && event.target.closest?.("button, summary, input")) return;
    const action = actionFor(event);
    if (action && action() !== false) event.preventDefault();
  });
}
