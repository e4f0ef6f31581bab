/* part: slide-number.js */
// The number in the corner, in one of reveal.js's forms. Where the deck has one direction, "h.v" would say less than a count.
atStart(() => {
  const element = make("div", { className: "slide-number", ariaHidden: "true" });
  root.append(element);
  const wanted = typeof settings.slideNumber === "string" ? settings.slideNumber : "h.v";
  const form = linear && !wanted.includes("c") ? "c/t" : wanted;
  watch(({ slide }) => (element.textContent = counted(slide) ? slideNumber(form) : ""));
});

function slideNumber(form) {
  const { h, v, slide } = here;
  if (form === "c") return `${numberOf(slide)}`;
  if (form === "c/t") return `${numberOf(slide)} / ${countedTotal()}`;
  const separator = form === "h/v" ? " / " : ".";
  return stacks[h].length > 1 ? `${h + 1}${separator}${v + 1}` : `${h + 1}`;
}
