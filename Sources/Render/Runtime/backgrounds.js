/* part: backgrounds.js */
// What stands behind a slide and fills the window: a color, a gradient, pictures, a film or a page. Slides that follow each
// other with the same background share one element, so that nothing flickers between them.
const backgrounds = new Map();
const backdrop = make("div", { className: "backgrounds", ariaHidden: "true" });

// The element behind a slide, or behind its stack; null where there is none.
function backgroundOf(slide) {
  for (const { dataset } of [slide, slide.parentElement ?? slide]) {
    if (!["", "Color", "Gradient", "Image", "Video", "Iframe"].some((kind) => dataset[`background${kind}`])) continue;
    const key = JSON.stringify(Object.entries(dataset).filter(([name]) => /^background/.test(name)));
    if (!backgrounds.has(key)) backgrounds.set(key, makeBackground((name) => dataset[`background${name}`]));
    return backgrounds.get(key);
  }
  return null;
}

// A comma parts the addresses of a list, save the one inside a data URL.
const listed = (text) => text?.match(/data:[^,]*,[^,]*|[^,\s]+/g) ?? [];
const isOn = (value) => value !== undefined && value !== "false";

function makeBackground(get) {
  const any = get("") ?? "";
  const isPicture = /^(https?:|file:|data:|\/\/)|\.(svg|png|jpe?g|gif|bmp|webp|avif)([?#]|$)/i.test(any);
  const pictures = listed(isPicture ? any : get("Image")).map((url) => `url("${url.replace(/["\\\s]/g, encodeURIComponent)}")`);
  const content = make("div", { className: "content" });
  Object.assign(content.style, {
    backgroundImage: pictures.join(),
    backgroundSize: get("Size"),
    backgroundPosition: get("Position"),
    backgroundRepeat: get("Repeat"),
    opacity: get("Opacity"),
  });
  const element = make("div", { className: "slide-background" }, content);
  element.style.background = isPicture ? "" : any;
  element.style.backgroundColor ||= get("Color");
  element.style.backgroundImage ||= get("Gradient");
  element.classList.toggle("interactive", isOn(get("Interactive")));
  if (get("Video")) {
    const sources = listed(get("Video")).map((src) => make("source", { src }));
    const film = make("video", { loop: isOn(get("VideoLoop")), muted: isOn(get("VideoMuted")), playsInline: true }, ...sources);
    film.dataset.autoplay = "";
    film.style.objectFit = get("Size") ?? "cover";
    content.append(film);
  }
  if (get("Iframe")) {
    const frame = make("iframe", { title: get("Iframe") });
    frame.dataset.src = frame.title;
    content.append(frame);
  }
  backdrop.append(element);
  return element;
}

// Says whether the text on a background has to be light or dark, by what is behind it on the average.
function tone(slide, background, picture) {
  const pixel = new OffscreenCanvas(1, 1).getContext("2d");
  const fill = (color, alpha) => {
    Object.assign(pixel, { globalAlpha: alpha, fillStyle: color });
    pixel.fillRect(0, 0, 1, 1);
  };
  const { backgroundColor, backgroundImage } = getComputedStyle(background);
  const colors = backgroundImage.match(/\b[a-z]+\([^()]*\d[^()]*\)/g) ?? [];
  if (backgroundColor === "rgba(0, 0, 0, 0)" && !colors.length && !picture) return;
  fill(getComputedStyle(viewport).backgroundColor, 1);
  fill(backgroundColor, 1);
  colors.forEach((color, index) => fill(color, 1 / (index + 1)));
  if (picture) {
    pixel.globalAlpha = background.firstChild.style.opacity || 1;
    pixel.drawImage(picture, 0, 0, 1, 1);
  }
  const [r, g, b] = [...pixel.getImageData(0, 0, 1, 1).data].map((part) => ((part / 255 + 0.055) / 1.055) ** 2.4);
  // Black and white stand out equally well on a luminance of 0.179.
  const isDark = 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.179;
  slide.classList.toggle("has-dark-background", isDark);
  slide.classList.toggle("has-light-background", !isDark);
  mark();
}

function mark() {
  for (const name of ["has-dark-background", "has-light-background"]) {
    root.classList.toggle(name, !!here.slide?.classList.contains(name));
  }
}

// A copy of a slide's background, to stand behind the slide's picture, or on its page.
function backgroundCopy(slide) {
  const copy = backgroundOf(slide)?.cloneNode(true) ?? "";
  if (copy) copy.querySelector("iframe")?.remove();
  return copy;
}

Object.assign(extras, { backgroundOf, backgroundCopy });

root.prepend(backdrop);
for (const slide of slides) {
  const background = backgroundOf(slide);
  if (!background) continue;
  tone(slide, background);
  const src = background.firstChild.style.backgroundImage.match(/url\("(.*?)"\)/)?.[1];
  // A picture of another origin keeps its pixels to itself.
  const picture = make("img", { src: src ?? "" });
  if (src) picture.decode().then(() => tone(slide, background, picture)).catch(() => {});
}
watch(({ slide, previous }) => {
  if (slide === previous) return;
  const background = backgroundOf(slide);
  for (const element of backdrop.children) {
    element.classList.toggle("present", element === background);
    element.inert = element !== background;
    const owner = element === background ? slide : (previous ?? slide);
    element.dataset.effect = said(owner, "backgroundTransition") ?? settings.backgroundTransition ?? "fade";
  }
  mark();
});
