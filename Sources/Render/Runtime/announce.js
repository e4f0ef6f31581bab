/* part: announce.js */
// Tells a screen reader what changed: the title and number of a new slide, the text of a new step. Its place in the
// page needs no help: everything but the present slide is inert and not displayed.
const status = document.createElement("div");
status.className = "aria-status";
status.role = "status";
status.ariaLive = "polite";
status.ariaAtomic = "true";

const announce = (text) => (status.textContent = text);

function titleOf(slide) {
  const heading = slide.querySelector("h1, h2, h3, h4, h5, h6");
  return (heading ?? slide).textContent.trim().replace(/\s+/g, " ").slice(0, 200);
}

function startAnnouncing() {
  root.append(status);
  root.addEventListener("slidechanged", ({ currentSlide }) => {
    announce(`${titleOf(currentSlide)}, ${slides.indexOf(currentSlide) + 1} / ${slides.length}`);
  });
  root.addEventListener("fragmentshown", ({ fragments }) => {
    announce(fragments?.map((fragment) => fragment.textContent.trim()).join(" ") ?? "");
  });
}
