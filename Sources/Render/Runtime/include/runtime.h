#ifndef LECTERN_RUNTIME_H
#define LECTERN_RUNTIME_H

#include <stddef.h>

/// Every part of the deck's runtime, one file after the other, each ended by a zero byte.
const unsigned char *lectern_runtime(void);

/// The number of bytes that `lectern_runtime` points to.
size_t lectern_runtime_count(void);

#endif
