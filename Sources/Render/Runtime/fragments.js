/* part: fragments.js */
// The steps inside a slide: elements of class `fragment`, in the order of their data-fragment-index; those without one come after, as they stand.
const fragmentGroups = new WeakMap();

// The steps of a slide, each the list of elements that appear together.
function fragmentsOf(slide) {
  if (!fragmentGroups.has(slide)) {
    const numbered = new Map();
    const rest = [];
    for (const element of slide.querySelectorAll(".fragment")) {
      const index = Number.parseInt(element.dataset.fragmentIndex, 10);
      if (Number.isNaN(index)) rest.push([element]);
      else numbered.set(index, [...(numbered.get(index) ?? []), element]);
    }
    const ordered = [...numbered].sort(([a], [b]) => a - b).map(([, group]) => group);
    fragmentGroups.set(slide, [...ordered, ...rest]);
  }
  return fragmentGroups.get(slide);
}

const isVisible = (group) => group[0].classList.contains("visible");
const stepOf = (slide) => fragmentsOf(slide).filter(isVisible).length - 1;

// Shows the steps up to `f` and hides those after it; gives back what changed.
function setStep(slide, f) {
  const shown = [];
  const hidden = [];
  fragmentsOf(slide).forEach((group, index) => {
    for (const element of group) {
      const visible = index <= f;
      if (visible !== element.classList.contains("visible")) (visible ? shown : hidden).push(element);
      element.classList.toggle("visible", visible);
      element.classList.toggle("current-fragment", index === f);
    }
  });
  stepped.forEach((react) => react(slide));
  return { shown, hidden };
}

function goToStep(f) {
  const { shown, hidden } = setStep(here.slide, f);
  if (shown.length) emit("fragmentshown", { fragment: shown[0], fragments: shown });
  if (hidden.length) emit("fragmenthidden", { fragment: hidden[0], fragments: hidden });
}

function takeStep(by) {
  const f = stepOf(here.slide) + by;
  if (f < -1 || f >= fragmentsOf(here.slide).length) return false;
  goToStep(f);
  update({ slide: here.slide, previous: here.slide });
  return true;
}

Object.assign(steps, {
  forward: () => takeStep(1),
  back: () => takeStep(-1),
  index: () => (fragmentsOf(here.slide).length ? stepOf(here.slide) : undefined),
  count: (slide = here.slide) => fragmentsOf(slide).length,
  of(element) {
    const index = fragmentsOf(here.slide).findLastIndex((group) => group.some((fragment) => fragment.contains(element)));
    return index < 0 ? undefined : index;
  },
  go: (f) => goToStep(clamp(f + 1, fragmentsOf(here.slide).length) - 1),
  put: setStep,
  settle() {
    const present = slides.indexOf(here.slide);
    slides.forEach((slide, order) => {
      if (order !== present) setStep(slide, order < present ? Infinity : -1);
    });
  },
});

// With Alt the arrows pass over the steps. Bound here only: in other decks Alt and an arrow stay the browser's Back and Forward.
const skip = { skipFragments: true };
bind("Alt+ArrowLeft Alt+h", () => left(skip));
bind("Alt+ArrowRight Alt+l", () => right(skip));
bind("Alt+ArrowUp Alt+k", () => up(skip));
bind("Alt+ArrowDown Alt+j", () => down(skip));
