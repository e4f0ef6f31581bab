/* part: help.js */
// The question mark shows the keys that this deck has.
labels.help ??= "Keys";

const keyNames = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", PageDown: "Page ↓", PageUp: "Page ↑", Escape: "Esc" };
const keyNamed = (name) =>
  name.split("+").map((part) => keyNames[part] ?? (part.length > 1 ? part : part.toUpperCase())).join(" ");

function toggleHelp() {
  if (!settings.help) return false;
  const rows = keyHelp.map(([names, words]) =>
    make("tr", {}, make("th", { scope: "row" }, words), make("td", {}, ...names.split(" ").map((name) => make("kbd", {}, keyNamed(name))))));
  if (openDialog("help", labels.help, "? F1", make("h2", {}, labels.help), make("table", {}, make("tbody", {}, ...rows)))) emit("showhelp");
}
bind("? F1", toggleHelp, labels.help);
