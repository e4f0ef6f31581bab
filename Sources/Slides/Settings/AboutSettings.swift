/// What a deck says about itself.
let aboutSettings: [Setting] = [
  Setting("title", .text, nil, "The title of the deck: of its window, its title slide and its notes.") {
    $1.title = $0.text
  },
  Setting("subtitle", .text, nil, "The line below the title.") { $1.subtitle = $0.text },
  Setting("author", .text, nil, "Who gives the talk; a list for several people.") { $1.author = $0.text },
  Setting("date", .text, nil, "The day of the talk, as it is to be shown.") { $1.date = $0.text },
  Setting("lang", .text, "en", "The language of the text, as a tag such as 'en' or 'zh-Hans'.") {
    $1.lang = $0.text ?? $1.lang
  },
  Setting("dir", .choice(["ltr", "rtl", "auto"]), "ltr", "The direction of the text.") { $1.dir = $0.text ?? $1.dir },
  Setting("rtl", .flag, "false", "The same as 'dir: rtl', by reveal.js's name.") {
    if $0.flag == true { $1.dir = "rtl" }
  },
  Setting("description", .text, nil, "One or two sentences for lists of pages and search engines.") {
    $1.description = $0.text
  },
  Setting("keywords", .texts, nil, "Words for search engines.") { $1.keywords = $0.list ?? [] },
  Setting("licence", .text, nil, "The licence of the deck.") { $1.licence = $0.text },
  Setting("license", .text, nil, "The same as 'licence'.") { $1.licence = $0.text },
  Setting("duration", .duration, nil, "How long the talk is to take: '45 min', '1h30', or minutes.") {
    $1.duration = $0.number
  },
  Setting("titleSlide", .flag, "false", "Whether a slide with title, subtitle, author and date comes first.") {
    $1.titleSlide = $0.flag ?? false
  },
  Setting("footer", .text, nil, "Markdown for the foot of every slide.") { $1.footer = $0.text },
  Setting("logo", .paths, nil, "A picture for the corner of every slide.") { $1.logo = $0.paths.first },
]
