/* part: preview.js */
// A picture of a slide, at a step or as it stands: a copy that nobody can touch, that plays nothing and loads no frame.
function preview(slide, f) {
  const copy = slide.cloneNode(true);
  place(copy, 0);
  copy.inert = false;
  if (f !== undefined) steps.put(copy, f);
  for (const element of copy.querySelectorAll("iframe, script")) element.remove();
  for (const film of copy.querySelectorAll("video, audio")) film.autoplay = false;
  for (const image of copy.querySelectorAll("img[data-src]")) image.src = image.dataset.src;
  const drawn = slide.querySelectorAll("canvas");
  copy.querySelectorAll("canvas").forEach((canvas, index) => drawn[index].width && canvas.getContext("2d").drawImage(drawn[index], 0, 0));
  const box = root.cloneNode(false);
  box.classList.remove("has-dark-background", "has-light-background", "overview");
  box.classList.add("preview", "no-transition");
  box.inert = true;
  box.append(extras.backgroundCopy?.(slide) ?? "", make("div", { className: "slides" }, copy));
  return box;
}

// Names stand once in a document.
function withoutNames(section) {
  for (const element of [section, ...section.querySelectorAll("[id]")]) element.removeAttribute("id");
  return section;
}
