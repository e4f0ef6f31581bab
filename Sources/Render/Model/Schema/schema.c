#include "schema.h"

static const unsigned char schema[] = {
#embed "deck.schema.json"
};

const unsigned char *lectern_deck_schema(void) { return schema; }
size_t lectern_deck_schema_count(void) { return sizeof schema; }
