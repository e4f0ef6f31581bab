/* part: pace.js */
// How the talk stands against its plan. The seconds that a slide is given, and all before it: what names no time has an
// equal part of what is left of the total.
function plan(slide) {
  const timed = slides.map(({ dataset }) => (dataset.timing ? Number(dataset.timing) : (settings.defaultTiming ?? null)));
  const rest = timed.filter((time) => time === null).length;
  const left = Math.max(0, (settings.totalTime ?? 0) - timed.reduce((sum, time) => sum + time, 0)) / rest;
  const times = timed.map((time) => time ?? left);
  const place = slides.indexOf(slide);
  return { before: times.slice(0, place).reduce((sum, time) => sum + time, 0), own: times[place] };
}

// How many seconds a talk is early, below zero, or late.
function offPlan(seconds, { before, own }) {
  return seconds < before ? seconds - before : Math.max(0, seconds - before - own);
}

// Hours, minutes and seconds.
const span = (seconds) => new Date(seconds * 1000).toISOString().slice(11, 19);
