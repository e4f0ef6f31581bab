/* part: dialog.js */
// A window over the deck. The browser keeps the focus in it, closes it at Escape, and brings the focus back; so do C and
// the key that opened it, and a click beside it.
function openDialog(name, label, key, ...contents) {
  const open = root.querySelector("dialog");
  open?.close();
  if (open?.classList.contains(name)) return null;
  const dialog = make("dialog", { className: `overlay ${name}`, ariaLabel: label }, ...contents);
  dialog.prepend(makeButton("close", labels.close, () => dialog.close()));
  dialog.addEventListener("close", () => {
    dialog.remove();
    emit("closeoverlay");
  });
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener("keydown", (event) => {
    if (event.target.closest(typing) || event.ctrlKey || event.metaKey) return;
    if (["c", ...key.split(" ")].includes(nameOf(event))) {
      event.preventDefault();
      dialog.close();
    }
  });
  root.append(dialog);
  dialog.showModal();
  return dialog;
}
const closeDialog = () => root.querySelector("dialog")?.close();
