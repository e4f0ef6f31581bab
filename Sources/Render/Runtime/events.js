/* part: events.js */
// Two ways to hear of a change: other parts `watch` and are called after every move, the first included;
// pages listen on the deck's element, where events carry their facts as properties, as reveal.js's do.
const watchers = [];
const watch = (watcher) => watchers.push(watcher);
const update = (change) => watchers.forEach((watcher) => watcher(change));

// False when a listener has called off what the event announces.
function emit(type, facts = {}, target = root, cancelable = false) {
  const event = new CustomEvent(type, { bubbles: true, cancelable, detail: facts });
  return target.dispatchEvent(Object.assign(event, facts));
}

// What a part does when the deck stands up...
const starters = [];
const atStart = (starter) => starters.push(starter);

// ...when a slide is about to leave for another; what it gives back is called once the other is there...
const movers = [];

// ...when a section comes to another step...
const stepped = [];

// ...and when a section, a slide or a copy of one, has just been laid out.
const dressers = [];
const dress = (section) => dressers.forEach((dresser) => dresser(section));

// What parts that a deck may do without give to others.
const extras = {};
