/* part: code.js */
// Code whose lines come into view step by step: `data-line-numbers="1|2-3|5,7"`. Each step after the first is a fragment.
labels.copy ??= "Copy";
labels.copied ??= "Copied";

const stepsOf = (code) => code.dataset.lineNumbers.split("|").map((text) => text.split(",").map((part) => part.split("-").map(Number)));

// The lines of the present step are lit, and the first of them is in sight.
function light(code) {
  const wanted = stepsOf(code);
  const taken = code.parentElement.querySelectorAll(".line-step.visible").length;
  const parts = wanted[Math.min(taken, wanted.length - 1)].filter(([from]) => from);
  const lines = [...code.querySelectorAll(".line")];
  const lit = lines.filter((line, index) => {
    const isLit = parts.some(([from, to = from]) => index + 1 >= from && index < to);
    line.classList.toggle("highlight-line", isLit);
    return isLit;
  });
  code.classList.toggle("has-highlights", lit.length > 0);
  const box = [code, code.parentElement].find((element) => element.scrollHeight > element.clientHeight);
  if (!box || !lit.length) return;
  const [top, bottom] = [lit[0].offsetTop, lit.at(-1).offsetTop + lit.at(-1).offsetHeight];
  const room = box.clientHeight;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  box.scrollTo({ top: bottom - top > room ? top : (top + bottom - room) / 2, behavior });
}

const lightAll = (section) => section.querySelectorAll("code[data-line-numbers]").forEach(light);
dressers.push(lightAll);
stepped.push(lightAll);

for (const code of root.querySelectorAll("code[data-line-numbers]")) {
  const start = Number(code.dataset.lnStartFrom);
  if (start) code.style.counterReset = `line ${start - 1}`;
  const base = code.dataset.fragmentIndex;
  stepsOf(code).slice(1).forEach((_, index) => {
    const step = make("i", { className: "fragment line-step", hidden: true });
    if (base !== undefined) step.dataset.fragmentIndex = Number(base) + index;
    code.parentElement.append(step);
  });
}

// A button on every block of code copies its text.
for (const pre of root.querySelectorAll("pre:has(> code)")) {
  const button = makeButton("copy", labels.copy, () => {
    navigator.clipboard?.writeText(pre.firstElementChild.textContent).then(() => announce(labels.copied), () => {});
  }, labels.copy);
  const frame = make("div", { className: "code-wrapper" });
  pre.replaceWith(frame);
  frame.append(pre, button);
}
