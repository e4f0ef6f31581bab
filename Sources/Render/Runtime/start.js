/* part: start.js */
// The deck stands up. The classes that turn the article into a deck come late, so that a browser which lacks something
// keeps the article.
function start() {
  new ResizeObserver(layout).observe(root);
  starters.forEach((starter) => starter());
  root.className += ` ${settings.transition}`;
  root.classList.toggle("rtl", settings.rtl);
  root.classList.toggle("has-vertical-slides", slides.length > stacks.length);
  root.classList.toggle("has-horizontal-slides", stacks.length > 1);
  root.dataset.transitionSpeed = settings.transitionSpeed ?? "default";
  layout();
  root.classList.add("ready");
  document.documentElement.classList.add("ready");
  startLocation();
  emit("ready", { currentSlide: here.slide, indexh: here.h, indexv: here.v });
}

// On a phone held upright a slide would have the size of a stamp: there the page stays an article until the phone is turned.
// A frame in another page is not a phone. `?view=scroll` asks for the article on any screen.
const upright = matchMedia(`(max-width: ${settings.scrollActivationWidth ?? 435}px) and (orientation: portrait)`);
const isArticle = () => settings.view === "scroll" || (upright.matches && window === window.top);

function showArticle() {
  root.classList.add("article");
  slides.forEach(dress);
  toPaper();
  const scroll = () => isArticle() && find(location.hash)?.target.scrollIntoView();
  addEventListener("hashchange", scroll);
  upright.addEventListener("change", () => {
    undo();
    start();
  }, { once: true });
  scroll();
}

if (slides.length && isPaper) showPaper();
else if (slides.length && isArticle()) showArticle();
else if (slides.length) start();
