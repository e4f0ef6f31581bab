/* part: layout.js */
// Fits the slide's box into the window by reveal.js's rule: as large as the margin allows, between minScale and maxScale.
let scale = 1;

// A size may be a part of the window: "100%".
const sizeIn = (room, size) => (String(size).endsWith("%") ? (room * parseFloat(size)) / 100 : parseFloat(size));

function layout() {
  const room = { width: root.clientWidth, height: root.clientHeight };
  const width = sizeIn(room.width, settings.width);
  const height = sizeIn(room.height, settings.height);
  const fit = Math.min(room.width / width, room.height / height) * (1 - settings.margin);
  const previous = scale;
  scale = Math.max(settings.minScale, Math.min(fit, settings.maxScale));
  const facts = { "--slide-scale": scale, "--viewport-width": `${room.width}px`, "--viewport-height": `${room.height}px` };
  if (String(settings.width).endsWith("%")) facts["--slide-width"] = `${width}px`;
  if (String(settings.height).endsWith("%")) facts["--slide-height"] = `${height}px`;
  for (const [name, value] of Object.entries(facts)) document.documentElement.style.setProperty(name, value);
  if (scale !== previous) emit("resize", { oldScale: previous, scale, size: { width, height } });
}
