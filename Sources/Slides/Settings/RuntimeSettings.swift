/// What the page's own program needs to know: reveal.js's options that mean something on a page, by their own names.
///
/// reveal.js 6.0.2, `js/config.ts`.
let runtimeSettings: [Setting] = [
  Setting("backgroundTransition", .choice(transitionNames), "fade", "How the backgrounds of slides change."),
  Setting("transitionSpeed", .choice(["default", "fast", "slow"]), "default", "How fast slides change."),
  Setting("hash", .flag, "true", "Whether the address of the page says which slide is shown."),
  Setting("hashOneBasedIndex", .flag, "false", "Whether slides in the address count from 1."),
  Setting("respondToHashChanges", .flag, "true", "Whether the slide follows the address."),
  Setting("history", .flag, "false", "Whether the browser's back button goes from slide to slide."),
  Setting("fragmentInURL", .flag, "true", "Whether the address says which step is shown."),
  Setting("loop", .flag, "false", "Whether the last slide is followed by the first."),
  Setting("navigationMode", .choice(["default", "linear", "grid"]), "default", "Where the arrow keys lead."),
  Setting("keyboard", .any, "true", "Whether keys lead through the deck."),
  Setting("keyboardCondition", .any, nil, "'focused': whether keys count only when the deck has the focus."),
  Setting("touch", .flag, "true", "Whether swipes lead through the deck."),
  Setting("mouseWheel", .flag, "false", "Whether the wheel leads through the deck."),
  Setting("jumpToSlide", .flag, "true", "Whether G opens a field for a slide's number or text."),
  Setting("overview", .flag, "true", "Whether O shows all slides."),
  Setting("help", .flag, "true", "Whether '?' shows the keys."),
  Setting("pause", .flag, "true", "Whether B makes the screen black."),
  Setting(
    "showNotes", .flagOr(["separate-page"]), "false", "'separate-page' prints the notes on pages of their own."),
  Setting("minScale", .number(0.01...100, "a number"), "0.2", "The least that slides are scaled by."),
  Setting("maxScale", .number(0.01...100, "a number"), "2", "The most that slides are scaled by."),
  Setting("autoSlide", .milliseconds, "0", "After how many milliseconds the next step comes; 0 for never."),
  Setting("autoSlideStoppable", .flag, "true", "Whether a key or a click stops this."),
  Setting("defaultTiming", .number(0...1e6, "a number of seconds"), nil, "The time for each slide, in seconds."),
  Setting(
    "totalTime", .number(0...1e6, "a number of seconds"), nil, "The time for the talk, in seconds; or say 'duration'."),
  Setting("autoPlayMedia", .any, nil, "Whether media start by themselves: yes, no, or as 'data-autoplay' says."),
  Setting("preloadIframes", .any, nil, "Whether frames load before they are shown."),
  Setting(
    "viewDistance", .whole(0...1000, "a number of slides"), "3", "How many slides around the present one are ready."),
  Setting("autoAnimate", .flag, "true", "Whether slides with 'data-auto-animate' are animated."),
  Setting("autoAnimateEasing", .text, "ease", "The timing function of these animations, as in CSS."),
  Setting("autoAnimateDuration", .number(0...600, "a number of seconds"), "1", "How long they take, in seconds."),
  Setting("autoAnimateUnmatched", .flag, "true", "Whether elements that are on one slide only fade."),
  Setting("view", .any, nil, "'scroll' for a deck that scrolls, 'print' for the printed form."),
  Setting(
    "scrollActivationWidth", .number(0...100_000, "a number of pixels"), "435",
    "The width of window below which slides scroll."),
  Setting("pdfSeparateFragments", .flag, "true", "Whether each step is printed on a page of its own."),
  Setting("hideInactiveCursor", .flag, "true", "Whether the pointer goes away when it rests."),
  Setting("hideCursorTime", .number(0...1e6, "a number of milliseconds"), "5000", "After how many milliseconds."),
]

/// Options of reveal.js that would mean something on a page, and that Lectern's pages do not know: kept, with a note.
let inertSettings: [Setting] = [
  "fragments", "showSlideNumber", "showHiddenSlides", "controlsTutorial",
  "controlsLayout", "controlsBackArrows", "mobileViewDistance", "previewLinks",
  "autoAnimateStyles", "parallaxBackgroundImage", "parallaxBackgroundSize", "parallaxBackgroundRepeat",
  "parallaxBackgroundPosition", "parallaxBackgroundHorizontal", "parallaxBackgroundVertical", "scrollLayout",
  "scrollSnap", "scrollProgress", "pdfMaxPagesPerSlide", "pdfPageHeightOffset",
].map { Setting($0, .any, nil, "An option of reveal.js that has no effect.", isInert: true) }

/// Options of reveal.js that mean nothing on Lectern's pages: taken in silence where reveal.js's options stand.
let meaninglessOptions: Set<String> = [
  "shuffle", "embedded", "disableLayout", "display", "sortFragmentsOnSync", "preventIframeAutoFocus",
  "autoAnimateMatcher", "autoSlideMethod", "postMessage", "postMessageEvents", "focusBodyOnPageVisibilityChange",
  "dependencies", "plugins", "markdown", "highlight", "katex", "mathjax2", "mathjax3", "mathjax4", "zoomKey",
  "zoomLevel",
]
