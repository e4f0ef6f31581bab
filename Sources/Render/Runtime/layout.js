/* part: layout.js */
// Fits the slide's box into the window by reveal.js's rule: as large as the margin allows, between minScale and maxScale.
let scale = 1;

// A size may be a part of the window: "100%".
const sizeIn = (room, size) => (String(size).endsWith("%") ? (room * parseFloat(size)) / 100 : parseFloat(size)) || room;

function layout() {
  const room = { width: root.clientWidth, height: root.clientHeight };
  const width = sizeIn(room.width, settings.width);
  const height = sizeIn(room.height, settings.height);
  const fit = Math.min(room.width / width, room.height / height) * (1 - settings.margin);
  const previous = scale;
  scale = Math.max(settings.minScale, Math.min(fit, settings.maxScale));
  const lengths = { "slide-width": width, "slide-height": height, "viewport-width": room.width, "viewport-height": room.height };
  for (const [name, value] of Object.entries(lengths)) document.documentElement.style.setProperty(`--${name}`, `${value}px`);
  document.documentElement.style.setProperty("--slide-scale", scale);
  if (scale !== previous) emit("resize", { oldScale: previous, scale, size: { width, height } });
}
