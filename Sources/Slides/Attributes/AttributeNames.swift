/// The attributes that mean something on a slide, without their `data-`: reveal.js 6.0.2, and what its Markdown plugin
/// puts there.
let slideDataNames: Set<String> = [
  "background", "background-color", "background-gradient", "background-image", "background-size",
  "background-position", "background-repeat", "background-opacity", "background-video", "background-video-loop",
  "background-video-muted", "background-iframe", "background-interactive", "background-transition", "transition",
  "transition-speed", "autoslide", "state", "visibility", "timing", "notes", "preload", "auto-animate",
  "auto-animate-id", "auto-animate-restart", "auto-animate-easing", "auto-animate-duration", "auto-animate-delay",
  "auto-animate-unmatched", "id", "prevent-swipe", "markdown", "separator", "separator-vertical", "separator-notes",
  "charset", "attributes", "element-attributes",
]

/// The attributes that mean something on an element, without their `data-`.
let elementDataNames: Set<String> = [
  "fragment-index", "autoslide", "id", "auto-animate-easing", "auto-animate-duration", "auto-animate-delay",
  "auto-animate-unmatched", "src", "preload", "autoplay", "ignore", "prevent-swipe", "preview-link", "preview-image",
  "preview-video", "preview-fit", "line-numbers", "ln-start-from", "trim", "noescape", "background-interactive",
  "markdown", "template",
]

/// Those of elements that nobody has on a slide for a purpose of their own.
let elementOnlyDataNames: Set<String> = [
  "fragment-index", "autoplay", "preview-link", "preview-image", "preview-video", "preview-fit", "line-numbers",
  "ln-start-from", "trim", "noescape",
]

/// Those of slides that nobody has on an element for a purpose of their own.
let slideOnlyDataNames: Set<String> = slideDataNames.filter { name in
  name == "visibility" || name.hasPrefix("background") || name.hasPrefix("transition") || name == "auto-animate"
    || name == "auto-animate-id" || name == "auto-animate-restart"
}

/// Names of other people's attributes that are near one of these and mean something else, without their `data-`.
let otherDataNames: Set<String> = [
  "stage", "stages", "static", "status", "translation", "votes", "quotes", "nodes", "sizing", "typing", "trip",
  "reload", "payload", "autosize",
]

/// The attributes that HTML has for every element.
let globalAttributeNames: Set<String> = [
  "accesskey", "autocapitalize", "autocorrect", "autofocus", "class", "contenteditable", "dir", "draggable",
  "enterkeyhint", "exportparts", "hidden", "id", "inert", "inputmode", "is", "itemid", "itemprop", "itemref",
  "itemscope", "itemtype", "lang", "nonce", "part", "popover", "role", "slot", "spellcheck", "style", "tabindex",
  "title", "translate", "writingsuggestions",
]

/// What a fragment can do: the classes beside `fragment` that reveal.js knows.
let fragmentEffects: Set<String> = [
  "fade-in", "fade-out", "fade-up", "fade-down", "fade-left", "fade-right", "fade-in-then-out",
  "fade-in-then-semi-out", "semi-fade-out", "current-visible", "grow", "shrink", "zoom-in", "strike", "highlight-red",
  "highlight-green", "highlight-blue", "highlight-current-red", "highlight-current-green", "highlight-current-blue",
]

/// Words that are near an effect and that decks have as classes of their own.
let otherClassNames: Set<String> = [
  "row", "glow", "glows", "brow", "grown", "spring", "string", "stripe", "stripes", "striped", "stride", "stroke",
  "spike", "zoom-out", "zoom-up",
]

/// The classes that lay out a slide, without their `r-`.
let layoutNames: Set<String> = ["fit-text", "stretch", "stack", "hstack", "vstack", "frame"]
