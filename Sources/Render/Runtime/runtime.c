#include "runtime.h"

// The parts in the order in which a page carries them. A part is one file beside this one and one line here;
// its name is on the file's first line.
static const unsigned char parts[] = {
#embed "base.css" suffix(, 0, )
#embed "arrange.css" suffix(, 0, )
#embed "alert.css" suffix(, 0, )
#embed "tokens.css" suffix(, 0, )
#embed "article.css" suffix(, 0, )
#embed "deck.css" suffix(, 0, )
#embed "fragments.css" suffix(, 0, )
#embed "controls.css" suffix(, 0, )
#embed "progress.css" suffix(, 0, )
#embed "slide-number.css" suffix(, 0, )
#embed "footer.css" suffix(, 0, )
#embed "math.css" suffix(, 0, )
#embed "math-marks.css" suffix(, 0, )
#embed "pause.css" suffix(, 0, )
#embed "print.css" suffix(, 0, )
#embed "settings.js" suffix(, 0, )
#embed "katex.js" suffix(, 0, )
#embed "deck.js" suffix(, 0, )
#embed "events.js" suffix(, 0, )
#embed "navigate.js" suffix(, 0, )
#embed "layout.js" suffix(, 0, )
#embed "location.js" suffix(, 0, )
#embed "keyboard.js" suffix(, 0, )
#embed "fragments.js" suffix(, 0, )
#embed "touch.js" suffix(, 0, )
#embed "fullscreen.js" suffix(, 0, )
#embed "announce.js" suffix(, 0, )
#embed "pause.js" suffix(, 0, )
#embed "controls.js" suffix(, 0, )
#embed "progress.js" suffix(, 0, )
#embed "slide-number.js" suffix(, 0, )
#embed "copy-tex.js" suffix(, 0, )
#embed "api.js" suffix(, 0, )
#embed "start.js" suffix(, 0, )
};

const unsigned char *lectern_runtime(void) { return parts; }
size_t lectern_runtime_count(void) { return sizeof parts; }
