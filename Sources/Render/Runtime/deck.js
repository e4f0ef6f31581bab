/* part: deck.js */
// The slides as a table: `stacks[h][v]` is a section. A stack of one slide has no wrapper.
// A footnotes <section> inside a slide is no slide: only children count.
const sections = (parent) =>
  [...parent.children].filter((child) => child.localName === "section" && child.dataset.visibility !== "hidden");
const stackElements = sections(slidesElement);
const stacks = stackElements
  .map((element) => (element.classList.contains("stack") ? sections(element) : [element]))
  .filter((stack) => stack.length);
const slides = stacks.flat();

// A deck with one stack only, or with no stack at all, has one direction: every arrow walks it.
const linear = settings.navigationMode === "linear" || stacks.length === 1 || slides.length === stacks.length;

// Where a slide stands in the table.
function indicesOf(slide) {
  const h = stacks.findIndex((stack) => stack.includes(slide));
  return { h, v: h < 0 ? -1 : stacks[h].indexOf(slide) };
}

// Slides marked `uncounted` have the number of the one before them.
const counted = (slide) => slide.dataset.visibility !== "uncounted";
const countedTotal = slides.filter(counted).length;
const numberOf = (slide) => slides.slice(0, slides.indexOf(slide) + 1).filter(counted).length;

const clamp = (number, last) => Math.max(0, Math.min(Math.trunc(number) || 0, last));
