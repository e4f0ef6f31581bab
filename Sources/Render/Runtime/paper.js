/* part: paper.js */
// The deck on paper: backgrounds, films' first pictures, steps and notes come to their pages, and leave the slides afterwards.
let undo = null;

function toPaper() {
  if (undo) return;
  const added = [];
  const add = (element, method, place) => {
    place[method](element);
    added.push(element);
  };
  for (const slide of slides) {
    for (const image of slide.querySelectorAll("img[data-src]")) image.src = image.dataset.src;
    add(extras.backgroundCopy?.(slide) ?? "", "prepend", slide);
    const last = settings.pdfSeparateFragments ? steps.count(slide) - 1 : -1;
    for (let f = -1; f < last; f += 1) {
      const page = withoutNames(slide.cloneNode(true));
      page.classList.add("step");
      steps.put(page, f);
      add(page, "before", slide);
    }
    for (const code of slide.querySelectorAll(".has-highlights")) code.classList.remove("has-highlights");
    const notes = settings.showNotes === "separate-page" ? notesOf(slide, true) : [];
    if (notes.length) add(make("section", { className: "notes-page" }, make("h2", {}, titleOf(slide)), ...notes), "after", slide);
  }
  undo = () => {
    added.forEach((element) => element.remove?.());
    if (here.slide) dress(here.slide);
    undo = null;
  };
}

addEventListener("beforeprint", toPaper);
addEventListener("afterprint", () => undo?.());
matchMedia("print").addEventListener("change", ({ matches }) => (matches ? toPaper() : undo?.()));

// `?print` shows the pages at once: what the styles say of paper then holds on the screen, too.
const isPaper = /[?&]print/.test(location.search) || settings.view === "print";
function showPaper() {
  for (const { media } of document.styleSheets[0].cssRules) {
    if (media?.mediaText === "print") media.mediaText = "all";
    else if (media?.mediaText.startsWith("screen")) media.mediaText = "not all";
  }
  root.classList.add("paper");
  slides.forEach(dress);
  toPaper();
  emit("pdf-ready");
}
