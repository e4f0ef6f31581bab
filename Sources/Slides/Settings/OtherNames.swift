/// Names that real decks use for their own ends, and that are near a setting's: they are no slips.
let otherNames: Set<String> = [
  "authors", "slides", "event", "events", "semester", "owner", "type", "types", "template", "index", "tags", "scripts",
  "layout", "version", "venue", "location", "update", "updated", "created", "dates", "status", "image", "images",
  "cover", "course", "week", "lecture", "topic", "topics", "hidden", "draft", "weight", "outputs", "link", "class",
  "hashOneBasedIndex", "themes", "title-slide", "date-format", "lang-dir", "text", "marp", "paginate", "size", "style",
]
