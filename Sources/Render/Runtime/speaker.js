/* part: speaker.js */
// S opens a window for the speaker: this slide and the next step, the notes, the time. The deck itself writes into that
// window, which is empty and has the deck's own origin and policy, on a disk as on a server: no message is sent that a
// stranger could forge. The window's name is a secret of this tab, so that no other deck finds it, and a reloaded deck does.
const speakerWords = {
  speaker: "Speaker view",
  present: "Now",
  upcoming: "Next",
  end: "End of the talk",
  notes: "Notes",
  elapsed: "Elapsed",
  restart: "Restart the time",
  clock: "Time",
  pace: "Pace",
  onPace: "on time",
  ahead: "ahead",
  behind: "behind",
  blocked: "The speaker view is blocked",
};
let speaker = null;
let panels;
let talk = {};
const secret = () => `lectern-${crypto.getRandomValues(new Uint32Array(4)).join("")}`;

// Storage may be forbidden; the deck goes on without.
function remember(change) {
  Object.assign(talk, change);
  try {
    sessionStorage.lecternTalk = JSON.stringify(talk);
  } catch {}
}

// What is to be said; of the steps, what belongs to those that are taken, or to all.
function notesOf(slide, all) {
  const owners = [slide, ...slide.querySelectorAll(".current-fragment, aside.notes")];
  return owners.flatMap((owner) => {
    if (owner.matches("aside")) return !all && owner.closest(".fragment:not(.visible)") ? [] : [...owner.cloneNode(true).childNodes];
    return owner.dataset.notes ? [make("p", {}, owner.dataset.notes)] : [];
  });
}

function openSpeaker() {
  speaker = window.open("", talk.name, "popup,width=1200,height=760");
  if (!speaker) return announce(labels.blocked);
  try {
    furnish(speaker.document);
  } catch {
    // On a disk a reloaded deck has lost its right to the window. A new one may open at the next key.
    speaker.close();
    remember({ name: secret() });
    return addEventListener("keydown", openSpeaker, { once: true });
  }
  remember({ start: talk.start ?? Date.now(), open: true });
  speaker.onkeydown = pressed;
  speaker.onpagehide = () => remember({ open: false });
  new speaker.ResizeObserver(fitViews).observe(panels.present);
  clearInterval(panels.ticking);
  panels.ticking = setInterval(tick, 1000);
  drawSpeaker();
}

// The page in the speaker's window. Its style is the deck's own, which the policy allows by its hash.
function furnish({ head, body, documentElement }) {
  const sheets = [...document.querySelectorAll("head style, head link[rel=stylesheet]")];
  const title = make("title", {}, `${labels.speaker}: ${document.title}`);
  head.replaceChildren(title, ...sheets.map((sheet) => sheet.cloneNode(true)));
  documentElement.lang = document.documentElement.lang;
  body.className = "speaker";
  const view = (name) => {
    const label = make(name === "present" ? "h1" : "h2", { className: "label" }, labels[name]);
    return make("section", { className: name }, label, make("div"));
  };
  const [present, upcoming, notes] = ["present", "upcoming", "notes"].map(view);
  const figure = (name) => make("p", { className: name }, make("span", {}, labels[name]), make("b"));
  const [elapsed, clock, pace] = ["elapsed", "clock", "pace"].map(figure);
  const restart = makeButton("restart", labels.restart, () => tick(remember({ start: Date.now() })), elapsed);
  const walkers = [makeButton("prev", labels.previous, () => prev()), makeButton("next", labels.next, () => next())];
  body.replaceChildren(
    make("main", {}, make("div", { className: "left" }, present, upcoming), notes),
    make("footer", {}, restart, clock, pace, ...walkers),
  );
  panels = { ticking: panels?.ticking, documentElement, present, upcoming, notes, elapsed, clock, pace };
}

const slideLength = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--slide-${name}`);

function fitViews() {
  for (const { lastChild: box } of [panels.present, panels.upcoming]) {
    const size = Math.min(box.clientWidth / parseFloat(slideLength("width")), box.clientHeight / parseFloat(slideLength("height")));
    box.style.setProperty("--slide-scale", size);
  }
}

function drawSpeaker() {
  const put = ({ lastChild: box }, slide, f) => {
    const picture = slide ? preview(slide, f) : make("p", {}, labels.end);
    box.replaceChildren(picture);
    if (slide) dress(picture.lastChild.firstChild);
  };
  for (const name of ["width", "height"]) panels.documentElement.style.setProperty(`--slide-${name}`, slideLength(name));
  const step = steps.index() ?? -1;
  put(panels.present, here.slide);
  if (step < steps.count() - 1) put(panels.upcoming, here.slide, step + 1);
  else put(panels.upcoming, slides[slides.indexOf(here.slide) + 1], -1);
  panels.present.firstChild.textContent = `${labels.present}: ${numberOf(here.slide)} / ${countedTotal()}`;
  panels.notes.lastChild.replaceChildren(...notesOf(here.slide));
  fitViews();
  tick();
}

function tick() {
  const { elapsed, clock, pace } = panels;
  const seconds = Math.round((Date.now() - talk.start) / 1000);
  elapsed.lastChild.textContent = span(seconds);
  clock.lastChild.textContent = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  const given = plan(here.slide);
  const off = offPlan(seconds, given);
  pace.hidden = !(given.before + given.own);
  pace.dataset.off = Math.sign(off);
  pace.lastChild.textContent = off ? `${span(Math.abs(off))} ${off < 0 ? labels.ahead : labels.behind}` : labels.onPace;
}

atStart(() => {
  for (const [name, words] of Object.entries(speakerWords)) labels[name] ??= words;
  try {
    talk = JSON.parse(sessionStorage.lecternTalk);
  } catch {}
  talk.name ??= secret();
  watch(() => speaker?.closed === false && drawSpeaker());
  root.addEventListener("ready", () => talk.open && openSpeaker());
});
bind("s", openSpeaker, speakerWords.speaker);
