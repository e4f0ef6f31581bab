#pragma once

#include <stddef.h>

/// The JSON Schema of the deck's model, as bytes.
const unsigned char *lectern_deck_schema(void);
size_t lectern_deck_schema_count(void);
