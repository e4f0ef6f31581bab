#ifndef LECTERN_THEMES_H
#define LECTERN_THEMES_H

#include <stddef.h>

/// Every theme's CSS, one after the other, each ended by a zero byte.
const unsigned char *lectern_themes(void);

/// The number of bytes that `lectern_themes` points to.
size_t lectern_themes_count(void);

#endif
