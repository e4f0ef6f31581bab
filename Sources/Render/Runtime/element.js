/* part: element.js */
// An element with its properties and contents. No text is ever read as markup here.
function make(name, properties, ...contents) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...contents);
  return element;
}

const makeButton = (className, label, onclick, ...contents) =>
  make("button", { type: "button", className, ariaLabel: label, onclick }, ...contents);
