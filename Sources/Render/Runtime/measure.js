/* part: measure.js */
// The page that `lectern check --layout` opens in a browser: it shows each slide with all of its steps, looks for what does not fit,
// and then becomes a list of it. The numbers are those of the slide, of CSS pixels, and of the node that the first such element comes
// from, or `-`:
//
//     high 3 84 57            the slide is 84 pixels too high, ...
//     wide 3 12 60            ...and too wide
//     scrolls-high 5 120 71   a code block has to scroll
//     end 14                  how many slides were looked at
const opaqueElements = "svg, math, iframe, object, video, audio, canvas, select, .notes";

// What the browser rounds is no excess.
const tolerance = 1.5;

// The node that an element comes from: that of the nearest element around it which names one, or of the raw HTML that it was written in.
function nodeNumber(element, slide) {
  for (let place = element; place && place !== slide; place = place.parentElement) {
    if (place.dataset.lecternNode) return place.dataset.lecternNode;
    for (let before = place.previousSibling; before && !before.dataset?.lecternNode; before = before.previousSibling) {
      const mark = before.nodeType === Node.COMMENT_NODE && /^lectern-node (\d+)$/.exec(before.data);
      if (mark) return mark[1];
    }
  }
  return "-";
}

const clips = (element) => getComputedStyle(element).overflow !== "visible";

// Elements and text that can stick out of a slide. What is inside a thing that clips or scrolls cannot.
const thingsOn = function* (slide) {
  if (clips(slide)) return;
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    const parent = node.parentElement;
    return parent !== slide && (parent.matches(opaqueElements) || clips(parent)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  while (walker.nextNode()) yield walker.currentNode;
};

function rectangleOf(thing) {
  if (thing.nodeType === Node.ELEMENT_NODE) return thing.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(thing);
  return range.getBoundingClientRect();
}

// A cell or a word is too small a thing to point at.
function blockAround(thing, slide) {
  let block = thing.nodeType === Node.ELEMENT_NODE ? thing : thing.parentElement;
  while (block !== slide && block.localName !== "img" && /^(inline|contents|table-cell|ruby)/.test(getComputedStyle(block).display)) {
    block = block.parentElement;
  }
  return block;
}

// By how much a slide is too high and too wide, and the innermost of the first elements that are to blame.
function excessOf(slide) {
  const box = slide.getBoundingClientRect();
  const zoom = box.width / slide.offsetWidth || 1;
  const excess = { high: { pixels: 0, block: null }, wide: { pixels: 0, block: null } };
  for (const thing of thingsOn(slide)) {
    const { top, right, bottom, left, width, height } = rectangleOf(thing);
    if (!width && !height) continue;
    const beyond = {
      high: Math.max(bottom - box.bottom, box.top - top) / zoom,
      wide: Math.max(right - box.right, box.left - left) / zoom,
    };
    for (const [kind, found] of Object.entries(excess)) {
      if (beyond[kind] <= tolerance) continue;
      found.pixels = Math.max(found.pixels, beyond[kind]);
      const block = blockAround(thing, slide);
      if (!found.block || found.block.contains(block)) found.block = block;
    }
  }
  return excess;
}

// Code that has to scroll, which no audience can do. What shows its lines step by step scrolls by itself.
const scrollingCode = function* (slide) {
  for (const code of slide.querySelectorAll("pre, pre > code")) {
    if (!/auto|scroll/.test(getComputedStyle(code).overflow)) continue;
    const isStepped = (code.querySelector("code") ?? code).matches('[data-line-numbers*="|"]');
    const high = code.scrollHeight - code.clientHeight;
    const wide = code.scrollWidth - code.clientWidth;
    if (high > tolerance && !isStepped) yield ["scrolls-high", high, code];
    if (wide > tolerance) yield ["scrolls-wide", wide, code];
  }
};

async function showAll(slide) {
  showSlide(slide, Infinity);
  for (const fragment of slide.querySelectorAll(".fragment")) fragment.classList.add("visible");
  // Only what is laid out asks for its fonts and pictures.
  slide.getBoundingClientRect();
  const pictures = [...slide.querySelectorAll("img")].filter((image) => !image.complete);
  await Promise.all(pictures.map((image) => new Promise((done) => (image.onload = image.onerror = done))));
  await document.fonts.ready;
}

// What is on a slide, taken off it: where a thousand slides are full, showing one takes the browser long.
function emptied(slide) {
  const contents = document.createDocumentFragment();
  contents.append(...slide.childNodes);
  return contents;
}

async function measure() {
  const still = new CSSStyleSheet();
  still.replaceSync("*, ::before, ::after { transition: none !important; animation: none !important; }");
  document.adoptedStyleSheets = [still];
  // Nobody reads the address, and writing it takes longer than anything else.
  history.replaceState = history.pushState = () => {};
  const lines = [];
  const contents = slides.map(emptied);
  for (const [index, slide] of slides.entries()) {
    slide.append(contents[index]);
    await showAll(slide);
    const note = (kind, pixels, element) =>
      lines.push([kind, slide.dataset.lecternSlide, Math.ceil(pixels), nodeNumber(element, slide)].join(" "));
    for (const [kind, { pixels, block }] of Object.entries(excessOf(slide))) if (block) note(kind, pixels, block);
    for (const code of scrollingCode(slide)) note(...code);
    slide.replaceChildren();
  }
  lines.push(`end ${slides.length}`);
  const report = document.createElement("pre");
  report.id = "lectern-layout";
  report.textContent = lines.join("\n");
  document.documentElement.replaceChildren(report);
}

addEventListener("load", measure);
