/* part: announce.js */
// Tells a screen reader what changed: the title and number of a new slide, the text of a new step. Its place in the
// page needs no help: everything but the present slide is inert and not displayed.
const status = make("div", { className: "aria-status", role: "status", ariaLive: "polite", ariaAtomic: "true" });

const announce = (text) => (status.textContent = text);

const textOf = (element) => element.textContent.trim().replace(/\s+/g, " ");
const titleOf = (slide) => textOf(slide.querySelector("h1, h2, h3, h4, h5, h6") ?? slide).slice(0, 200);

atStart(() => {
  root.append(status);
  root.addEventListener("slidechanged", ({ currentSlide }) => {
    announce(`${titleOf(currentSlide)}, ${slides.indexOf(currentSlide) + 1} / ${slides.length}`);
  });
  root.addEventListener("fragmentshown", ({ fragments }) => announce(fragments?.map(textOf).join(" ") ?? ""));
});
