import Diagnostics

/// How the text is read, and what is checked.
let languageSettings: [Setting] = [
  Setting("smart", .flag, "false", "Whether straight quotes, '--' and '...' become typographic.") {
    $1.smart = $0.flag ?? $1.smart
  },
  Setting("incremental", .flag, "false", "Whether the items of lists come one by one.") {
    $1.incremental = $0.flag ?? $1.incremental
  },
  Setting("math", .choice(["mathml", "katex"]), "mathml", "Who sets formulas: the compiler, or KaTeX in the browser.") {
    $1.math = $0.text ?? $1.math
  },
  Setting("katex", .paths, "katex", "The folder of KaTeX, for 'math: katex': 'katex.min.js' and 'katex.min.css'.") {
    $1.katex = $0.paths.first
  },
  Setting("macros", .map, nil, "TeX macros: '\"\\RR\": \"\\mathbb{R}\"'.") {
    for (name, text) in $0.map ?? [:] { $1.macros[name.hasPrefix("\\") ? String(name.dropFirst()) : name] = text }
  },
  Setting("bibliography", .paths, nil, "Files of references: BibTeX, BibLaTeX or CSL-JSON.") {
    $1.bibliography = $0.paths
  },
  Setting("citationStyle", .text, nil, "How citations are written: 'author-year' or 'numeric'.") {
    $1.citationStyle = $0.text
  },
  Setting(
    "citations", .choice(["end", "foot"]), "end", "Where sources stand: at the end, or also at each slide's foot."
  ) {
    $1.citations = $0.text ?? $1.citations
  },
  Setting("chapters", .paths, nil, "Files that follow the deck's own text, each from a new stack on.") {
    $1.chapters = $0.paths
  },
  Setting("separator", .pattern, "^---$", "What separates stacks, as a regular expression of JavaScript.") {
    $1.separator = $0.text
  },
  Setting("verticalSeparator", .pattern, "^----$", "What separates the slides of a stack.") {
    $1.verticalSeparator = $0.text
  },
  Setting("notesSeparator", .pattern, "^\\s*notes?:", "What the speaker notes of a slide begin with.") {
    $1.notesSeparator = $0.text
  },
  Setting("checks", .severities, nil, "Rules with 'error', 'warning', 'note' or 'off'.") {
    for (rule, word) in $0.map ?? [:] { $1.severities[RuleID(rule)] = .some(Severity(rawValue: word)) }
  },
  Setting("links", .group, nil, "Settings of the link check."),
  Setting(
    "revealOptions", .group, nil, "reveal.js's options, as reveal-md has them; they may stand at the top as well."),
]
