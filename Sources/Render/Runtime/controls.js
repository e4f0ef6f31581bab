/* part: controls.js */
// Buttons to walk by: two in a deck of one direction, four in a deck with stacks. Anything on a slide with one of
// reveal.js's classes `navigate-next`, `navigate-left`... is such a button too.
const directions = { left, right, up, down, prev, next };

atStart(() => {
  const names = linear ? ["prev", "next"] : ["left", "up", "down", "right"];
  const words = { ...labels, prev: labels.previous };
  const buttons = names.map((name) => makeButton(`navigate-${name}`, words[name]));
  root.append(make("nav", { className: "controls", ariaLabel: labels.controls }, ...buttons));
  root.style.setProperty("--buttons", names.length);

  // aria-disabled keeps the focus where it is when the last slide is reached; `disabled` would throw it away.
  watch(() => {
    const open = routes();
    buttons.forEach((button, index) => {
      button.classList.toggle("enabled", open[names[index]]);
      button.ariaDisabled = String(!open[names[index]]);
    });
  });
});
root.addEventListener("click", ({ target }) => {
  const button = target.closest('[class*="navigate-"]');
  const name = button && Object.keys(directions).find((name) => button.classList.contains(`navigate-${name}`));
  if (name) directions[name]();
});
