/// The elements that strangers may write, each with the attributes that it alone may have. What is not listed is left
/// out, so that an element which browsers learn tomorrow is, too.
let safeElements: [String: [String: SafeValue]] = {
  var elements: [String: [String: SafeValue]] = [
    "a": ["href": .link, "target": .word("_blank")],
    "col": ["span": .text], "colgroup": ["span": .text], "del": ["datetime": .text], "details": ["open": .text],
    "img": ["src": .file, "alt": .text, "width": .text, "height": .text],
    "input": ["type": .word("checkbox"), "checked": .text, "disabled": .text],
    "ins": ["datetime": .text], "li": ["value": .text],
    "ol": ["start": .text, "reversed": .text, "type": .text],
    "table": ["align": .text, "width": .text],
    "td": [
      "align": .text, "valign": .text, "width": .text, "colspan": .text, "rowspan": .text, "headers": .text,
    ],
    "th": [
      "align": .text, "valign": .text, "width": .text, "colspan": .text, "rowspan": .text, "headers": .text,
      "scope": .text, "abbr": .text,
    ],
    "time": ["datetime": .text], "tr": ["align": .text, "valign": .text], "ul": ["type": .text],
  ]
  for name in ["div", "h1", "h2", "h3", "h4", "h5", "h6", "p"] { elements[name] = ["align": .text] }
  let plain = [
    "abbr", "address", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "br", "caption", "center", "cite",
    "code", "dd", "dfn", "dl", "dt", "em", "figcaption", "figure", "footer", "header", "hgroup", "hr", "i", "kbd",
    "mark", "nav", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strike", "strong", "sub",
    "summary", "sup", "tbody", "tfoot", "thead", "tt", "u", "var", "wbr",
  ]
  for name in plain { elements[name] = [:] }
  return elements
}()

/// The listed elements that have no end tag.
let safeVoidElements: Set<String> = ["br", "col", "hr", "img", "input", "wbr"]

/// Elements that are left out with all that is in them: it is no text of the slide, or belongs to another language.
/// What the tokenizer itself takes for raw text (`<script>`, `<style>`...) is left out likewise.
let elementsLeftOutWhole: Set<String> = [
  "applet", "audio", "canvas", "datalist", "frameset", "math", "noscript", "object", "select", "svg", "template",
  "video",
]
