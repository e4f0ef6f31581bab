/* part: media.js */
// Films, sounds and frames: they load when their slide comes near, play while it is present, and fall silent after it.
const scopes = (slide) => [slide, extras.backgroundOf?.(slide)].filter(Boolean);
const isEager = ({ dataset }) => "preload" in dataset || settings.preloadIframes;

// Frames run programs: they wait for their very slide, unless told not to.
function load(scope, isPresent) {
  for (const element of scope.querySelectorAll("[data-src]")) {
    if (element.localName === "iframe" && !isPresent && !isEager(element)) continue;
    element.src = element.dataset.src;
    element.dataset.lazyLoaded = "";
    delete element.dataset.src;
    if (element.localName === "source") element.parentElement.load();
  }
}

const tell = (frame, word) => frame.contentWindow?.postMessage(word, "*");

function play(element) {
  if (element.closest(".fragment:not(.visible)")) return;
  if (element.localName === "iframe") {
    element.onload = () => tell(element, "slide:start");
    return tell(element, "slide:start");
  }
  const { dataset, autoplay } = element;
  const wanted = settings.autoPlayMedia ?? ("autoplay" in dataset || autoplay || "pausedByReveal" in dataset);
  if (!wanted || !element.paused) return;
  delete dataset.pausedByReveal;
  // A browser may ask for silence before anybody has touched the page.
  element.play().catch(() => {
    element.muted = true;
    element.play().catch(() => {});
  });
}

function stop(element) {
  if (element.localName !== "iframe") {
    if (!element.paused) element.dataset.pausedByReveal = "";
    return element.pause();
  }
  tell(element, "slide:stop");
  if (!("lazyLoaded" in element.dataset) || isEager(element)) return;
  element.dataset.src = element.getAttribute("src");
  element.removeAttribute("src");
}

const each = (scope, action) => scope.querySelectorAll(":is(video, audio, iframe):not([data-ignore], [data-ignore] *)").forEach(action);
watch(({ slide, previous }) => {
  const place = slides.indexOf(slide);
  const near = settings.viewDistance ?? 3;
  for (const other of slides.slice(Math.max(0, place - near), place + near + 1)) {
    scopes(other).forEach((scope) => load(scope, other === slide));
  }
  const staying = scopes(slide);
  for (const scope of previous ? scopes(previous) : []) if (!staying.includes(scope)) each(scope, stop);
  staying.forEach((scope) => each(scope, play));
});
