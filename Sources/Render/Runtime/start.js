/* part: start.js */
// The deck stands up: parts that this deck does without are not on the page. The classes that turn the article into a deck
// come late, so that a browser which lacks something keeps the article.
function start() {
  new ResizeObserver(layout).observe(root);
  startAnnouncing();
  startKeyboard();
  if (typeof startTouch === "function") startTouch();
  if (typeof startControls === "function") startControls();
  if (typeof startProgress === "function") startProgress();
  if (typeof startSlideNumber === "function") startSlideNumber();
  if (typeof startPause === "function") startPause();
  root.className += ` ${settings.transition}`;
  root.classList.toggle("rtl", settings.rtl);
  root.classList.toggle("has-vertical-slides", slides.length > stacks.length);
  root.classList.toggle("has-horizontal-slides", stacks.length > 1);
  root.dataset.transitionSpeed = settings.transitionSpeed;
  startLocation();
  root.classList.add("ready");
  document.documentElement.classList.add("ready");
  layout();
  emit("ready", { currentSlide: here.slide, indexh: here.h, indexv: here.v });
}

// On a phone held upright a slide would have the size of a stamp: there the page stays an article until the phone is turned.
// A frame in another page is not a phone.
const upright = matchMedia("(max-width: 435px) and (orientation: portrait)");
const isArticle = () => upright.matches && window === window.top;

function showArticle() {
  root.classList.add("article");
  const scroll = () => isArticle() && find(location.hash)?.target.scrollIntoView();
  addEventListener("hashchange", scroll);
  upright.addEventListener("change", start, { once: true });
  scroll();
}

if (slides.length && isArticle()) showArticle();
else if (slides.length) start();
