/* part: katex.js */
// The author's own KaTeX sets the formulas, before anything is measured.
for (const formula of document.querySelectorAll(".math")) {
  const displayMode = formula.classList.contains("math-display");
  window.katex?.render(formula.textContent, formula, { displayMode, throwOnError: false, macros: { ...settings.macros } });
}
