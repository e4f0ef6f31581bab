#include "themes.h"

// A theme is one CSS file beside this one and one line here. Its name is on the file's first line.
static const unsigned char themes[] = {
#embed "lecture.css" suffix(, 0, )
#embed "dark.css" suffix(, 0, )
#embed "paper.css" suffix(, 0, )
#embed "sand.css" suffix(, 0, )
#embed "blackboard.css" suffix(, 0, )
#embed "dusk.css" suffix(, 0, )
#embed "conference.css" suffix(, 0, )
#embed "terminal.css" suffix(, 0, )
#embed "contrast.css" suffix(, 0, )
#embed "print.css" suffix(, 0, )
};

const unsigned char *lectern_themes(void) { return themes; }
size_t lectern_themes_count(void) { return sizeof themes; }
