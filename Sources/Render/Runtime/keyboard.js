/* part: keyboard.js */
// The table of keys. A part that adds a key binds it here: `bind("b .", action)`, with Shift+ or Alt+ before a name.
// An action that has nothing to do gives back false, and the key stays the browser's. What has words is listed by `?`.
const keys = new Map();
const keyHelp = [];
function bind(names, action, words) {
  for (const name of names.split(" ")) keys.set(name, action);
  if (words) keyHelp.push([names, words]);
}

bind("n PageDown Space", () => next(), "Next slide");
bind("p PageUp Shift+Space", () => prev(), "Previous slide");
bind("ArrowLeft h", () => left(), "Left");
bind("ArrowRight l", () => right(), "Right");
bind("ArrowUp k", () => up(), "Up");
bind("ArrowDown j", () => down(), "Down");

// With Shift the arrows go to the ends. In a deck of one direction those are the ends of the deck.
const toFirst = () => show(0, 0);
const toLast = () => showSlide(slides.at(-1));
const toSide = (last) => {
  if (linear) (last ? toLast : toFirst)();
  else show(last ? stacks.length - 1 : 0);
};
bind("Home", toFirst, "First slide");
bind("End", toLast, "Last slide");
bind("Shift+ArrowLeft Shift+h", () => toSide(settings.rtl));
bind("Shift+ArrowRight Shift+l", () => toSide(!settings.rtl));
bind("Shift+ArrowUp Shift+k", () => (linear ? toFirst() : show(here.h, 0)));
bind("Shift+ArrowDown Shift+j", () => (linear ? toLast() : show(here.h, stacks[here.h].length - 1)));

// Letters go by what is printed on the key; where the layout has no Latin letters, by the key's place.
function nameOf({ key, code }) {
  if (key === " ") return "Space";
  if (key.length > 1 || /^[!-~]$/.test(key)) return key.length > 1 ? key : key.toLowerCase();
  return code.replace(/^Key/, "").toLowerCase();
}

// Keys of the deck's settings and of scripts, by reveal.js's key codes: a function, the name of one of ours, or null.
const ownKeys = new Map(Object.entries(settings.keyboard));

// The action for a key press. Shift counts only where it is bound: N is n, and a colon needs Shift on most keyboards.
function actionFor(event) {
  const own = ownKeys.get(String(event.keyCode));
  if (own !== undefined) return () => (own?.call ? own(event) : api[own]?.());
  const name = (event.altKey ? "Alt+" : "") + nameOf(event);
  return (event.shiftKey && keys.get(`Shift+${name}`)) || keys.get(name);
}

const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, video, audio, [contenteditable]:not([contenteditable="false"])';

function pressed(event) {
  const { target, key } = event;
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || target.closest?.(typing)) return;
  if (key === " " && target.closest?.("button, summary, input")) return;
  if (settings.keyboardCondition === "focused" && !root.contains(document.activeElement)) return;
  // An open window over the deck has its own keys.
  if (document.querySelector("dialog[open]")) return;
  const action = actionFor(event);
  if (action && action() !== false) event.preventDefault();
}

atStart(() => settings.keyboard && document.addEventListener("keydown", pressed));
