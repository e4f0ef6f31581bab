/* part: location.js */
// The address says which slide is shown, and a link can ask for one: #/h, #/h/v, #/h/v/f, #/id, #/id/f, and #id of anything on a slide.
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const named = (name) =>
  name ? (document.getElementById(name) ?? slidesElement.querySelector(`[data-id="${CSS.escape(name)}"]`)) : null;

// What a hash asks for: a slide, the element on it that was named, and the step; null when the deck has no such thing.
function find(hash) {
  const path = hash.replace(/^#\/?/, "");
  if (!path && hash !== "#/") return null;
  const bits = path.split("/");
  if (/^\d*$/.test(bits[0])) {
    const [h = 0, v = 0, f] = bits.map((bit) => Number.parseInt(bit, 10) || 0);
    const first = settings.hashOneBasedIndex ? 1 : 0;
    const stack = stacks[clamp(h - first, stacks.length - 1)];
    const slide = stack[clamp(v - first, stack.length - 1)];
    return { slide, target: slide, f };
  }
  const whole = named(decoded(path));
  const target = whole ?? named(decoded(bits[0]));
  const slide = target && slides.find((slide) => slide.contains(target) || (slidesElement.contains(target) && target.contains(slide)));
  if (!slide) return null;
  return { slide, target, f: whole ? undefined : Number.parseInt(bits[1], 10) || 0 };
}

// Goes there; false when there is nowhere to go. What a link points to must be seen, even if its step has not come yet.
function follow(hash) {
  const found = find(hash);
  if (!found) return false;
  showSlide(found.slide, found.f);
  const needed = steps.of(found.target);
  if (needed > steps.index()) showSlide(found.slide, needed);
  return true;
}

// The hash of the present slide: its name, else where it stands. A name of digits only would be read as an index.
function hashOf({ h, v, slide }) {
  const first = settings.hashOneBasedIndex ? 1 : 0;
  const f = settings.fragmentInURL ? (steps.index() ?? -1) : -1;
  const step = f >= 0 ? `/${f}` : "";
  if (slide.id && !/^\d+$/.test(slide.id)) return `#/${encodeURIComponent(slide.id)}${step}`;
  if (step || v > 0) return `#/${h + first}/${v + first}${step}`;
  return h > 0 ? `#/${h + first}` : "#/";
}

// A sandboxed frame forbids this, and browsers limit how often it may be done: the deck goes on without.
function writeHash(hash, method) {
  try {
    history[method](null, "", hash);
  } catch {}
}

watch(({ slide, previous }) => {
  if (!settings.hash) return;
  const hash = hashOf(here);
  if (hash === location.hash) return;
  writeHash(hash, settings.history && previous && slide !== previous ? "pushState" : "replaceState");
});

function startLocation() {
  if (!follow(location.hash)) show(0, 0);
  addEventListener("hashchange", () => {
    if (!settings.respondToHashChanges) return;
    if (!follow(location.hash)) show();
  });
  // A link may ask for the slide that the address names already: that changes no hash. Back returns to where the link stood.
  root.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const from = location.hash;
    writeHash(link.hash, "pushState");
    if (!follow(link.hash)) writeHash(from, "replaceState");
  });
}
