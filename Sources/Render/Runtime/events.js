/* part: events.js */
// Two ways to hear of a change: other parts `watch` and are called after every move, the first included;
// pages listen on the deck's element, where events carry their facts as properties, as reveal.js's do.
const watchers = [];
const watch = (watcher) => watchers.push(watcher);
const update = (change) => watchers.forEach((watcher) => watcher(change));

function emit(type, facts, target = root) {
  target.dispatchEvent(Object.assign(new CustomEvent(type, { bubbles: true, detail: facts }), facts));
}
