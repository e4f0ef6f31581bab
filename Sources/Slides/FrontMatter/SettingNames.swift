/// The settings that Lectern knows, now or in a later version, and what real decks say about themselves: a name that is
/// near one of these and none of them is probably a slip.
let settingNames: Set<String> = [
  "title", "subtitle", "author", "date", "lang", "dir", "description", "keywords", "theme", "css", "highlightTheme",
  "width", "height", "margin", "center", "controls", "progress", "slideNumber", "transition", "backgroundTransition",
  "hash", "loop", "rtl", "autoSlide", "incremental", "smart", "math", "bibliography", "citationStyle", "chapters",
  "separator", "verticalSeparator", "notesSeparator", "footer", "logo", "licence", "license", "duration", "checks",
  "links", "revealOptions",
]

/// Names that are near a setting and mean something else.
let otherNames: Set<String> = [
  "authors", "slides", "event", "events", "semester", "owner", "type", "types", "template", "index", "tags", "scripts",
  "layout", "version", "venue", "location", "update", "updated", "created", "dates", "status", "image", "images",
  "cover", "course", "week", "lecture", "topic", "topics", "hidden", "draft", "weight", "outputs", "link", "class",
  "hashOneBasedIndex", "themes", "title-slide", "date-format", "lang-dir", "text", "marp", "paginate", "size", "style",
]
