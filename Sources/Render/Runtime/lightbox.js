/* part: lightbox.js */
// What a click shows in full: a picture, a film, or the page that a link leads to.
labels.lightbox ??= "Preview";

function openLightbox(kind, url, fit) {
  const content = {
    image: () => make("img", { src: url, alt: "" }),
    video: () => make("video", { src: url, controls: true, autoplay: true }),
    link: () => make("iframe", { src: url, title: url }),
  }[kind]();
  if (fit) content.style.objectFit = fit;
  emit(`preview${kind === "link" ? "iframe" : kind}`, { url });
  openDialog("lightbox", labels.lightbox, "", content);
}

const previewed = "[data-preview-image], [data-preview-video], [data-preview-link]:not([data-preview-link=false])";
root.addEventListener("click", (event) => {
  const owner = event.target.closest(previewed);
  if (!owner || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const kind = ["image", "video", "link"].find((kind) => owner.hasAttribute(`data-preview-${kind}`));
  openLightbox(kind, owner.getAttribute(`data-preview-${kind}`) || owner.src || owner.href, owner.dataset.previewFit);
});

// What can be clicked can be reached by the keyboard.
for (const element of root.querySelectorAll(previewed)) {
  if (element.matches("a, button")) continue;
  Object.assign(element, { tabIndex: 0, role: "button" });
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    element.click();
  });
}
