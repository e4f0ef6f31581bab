/* part: copy-tex.js */
// What is copied from a slide has its formulas as TeX: a `<math>` element as text would be its letters in a row.
addEventListener("copy", (event) => {
  const selection = getSelection();
  if (selection.isCollapsed || !event.clipboardData) return;
  const copied = document.createElement("div");
  for (let i = 0; i < selection.rangeCount; i++) copied.append(selection.getRangeAt(i).cloneContents());
  // A selection inside one formula means all of it.
  const around = selection.anchorNode.parentElement?.closest("math");
  if (around?.contains(selection.focusNode)) copied.replaceChildren(around.cloneNode(true));
  const formulas = copied.querySelectorAll("math[alttext]");
  if (!formulas.length) return;
  for (const formula of formulas) {
    const mark = formula.getAttribute("display") === "block" ? "$$" : "$";
    formula.replaceWith(mark + formula.getAttribute("alttext") + mark);
  }
  event.clipboardData.setData("text/plain", copied.textContent);
  event.preventDefault();
});
