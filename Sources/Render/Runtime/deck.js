/* part: deck.js */
// The slides as a table: `stacks[h][v]` is a section. A stack of one slide has no wrapper.
// A footnotes <section> inside a slide is no slide: only children count.
const sections = (parent) =>
  [...parent.children].filter(({ localName, dataset }) => localName === "section" && dataset.visibility !== "hidden");
const stacks = [];
const slides = [];

// A deck with one stack only, or with no stack at all, has one direction: every arrow walks it.
let linear;

function readSlides() {
  const found = sections(slidesElement)
    .map((element) => (element.classList.contains("stack") ? sections(element) : [element]))
    .filter((stack) => stack.length);
  stacks.splice(0, Infinity, ...found);
  slides.splice(0, Infinity, ...found.flat());
  linear = settings.navigationMode === "linear" || stacks.length === 1 || slides.length === stacks.length;
}
readSlides();

// Where a slide stands in the table.
function indicesOf(slide) {
  const h = stacks.findIndex((stack) => stack.includes(slide));
  return { h, v: h < 0 ? -1 : stacks[h].indexOf(slide) };
}

// What a slide says of itself, or else its stack of all its slides.
const said = (slide, name) => slide.dataset[name] ?? slide.parentElement?.dataset[name];

// Slides marked `uncounted` have the number of the one before them.
const counted = (slide) => slide.dataset.visibility !== "uncounted";
const countedTotal = () => slides.filter(counted).length;
const numberOf = (slide) => slides.slice(0, slides.indexOf(slide) + 1).filter(counted).length;

const clamp = (number, last) => Math.max(0, Math.min(Math.trunc(number) || 0, last));
