#include "themes.h"

// A theme is one CSS file beside this one and one line here. Its name is on the file's first line.
static const unsigned char themes[] = {
#embed "lecture.css" suffix(, 0, )
};

const unsigned char *lectern_themes(void) { return themes; }
size_t lectern_themes_count(void) { return sizeof themes; }
