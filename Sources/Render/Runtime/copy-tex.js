/* part: copy-tex.js */
// What is copied from a slide has its formulas as TeX: a `<math>` element as text would be its letters in a row.
addEventListener("copy", (event) => {
  const selection = getSelection();
  const range = selection.rangeCount && selection.getRangeAt(0);
  if (!range) return;
  const copied = document.createElement("div");
  // A selection inside one formula means all of it.
  const place = range.commonAncestorContainer;
  const around = (place.closest ? place : place.parentElement)?.closest("math");
  copied.append(around ? around.cloneNode(true) : range.cloneContents());
  const formulas = copied.querySelectorAll("math");
  for (const formula of formulas) {
    const mark = formula.getAttribute("display") ? "$$" : "$";
    formula.replaceWith(mark + formula.getAttribute("alttext") + mark);
  }
  if (formulas.length) {
    event.clipboardData.setData("text/plain", copied.textContent);
    event.preventDefault();
  }
});
