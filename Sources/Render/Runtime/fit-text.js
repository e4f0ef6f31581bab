/* part: fit-text.js */
// `r-fit-text`: a line as wide as its slide, 24 pixels high at least, and not taller than most of the slide.
dressers.push((section) => {
  for (const element of section.querySelectorAll(".r-fit-text")) {
    element.style.fontSize = "100px";
    const room = element.parentElement.clientWidth - paddingOf(element.parentElement);
    const size = Math.min((room / element.offsetWidth) * 100, (section.clientHeight * 0.8 * 100) / element.offsetHeight);
    element.style.fontSize = `${Math.max(24, Math.floor(size))}px`;
  }
});

const paddingOf = (element) => {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return parseFloat(paddingLeft) + parseFloat(paddingRight);
};
document.fonts.ready.then(() => here.slide && dress(here.slide));
