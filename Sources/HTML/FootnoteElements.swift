import Markup
import SourceText

extension HTMLRenderer {
  /// Prints the number that leads to a footnote.
  mutating func footnoteReference(_ node: Node) {
    let definition = document.footnotes.definitions[Int(node.payload)]
    noteFootnote(Int(node.payload))
    output.append("<sup class=\"footnote-ref\"><a href=\"#fn-")
    output.append(url: document.source[definition.label])
    output.append("\" id=\"fnref-")
    anchor(definition, ordinal: Int(node.detail))
    output.append("\" data-footnote-ref>")
    output.append(decimal: definition.number)
    output.append("</a></sup>")
  }

  private mutating func anchor(_ definition: FootnoteTable.Definition, ordinal: Int) {
    output.append(url: document.source[definition.label])
    guard ordinal > 1 else { return }
    output.append(0x2D)
    output.append(decimal: ordinal)
  }

  /// Prints the footnotes that what was printed before refers to; their texts may refer to more.
  package mutating func renderFootnotes() {
    guard !footnotes.isEmpty else { return }
    output.beginLine()
    output.append("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    var position = 0
    while position < footnotes.count {
      footnote(document.footnotes.definitions[footnotes[position]])
      position += 1
    }
    output.append("</ol>\n</section>\n")
  }

  private mutating func footnote(_ definition: FootnoteTable.Definition) {
    output.append("<li id=\"fn-")
    output.append(url: document.source[definition.label])
    output.append("\"")
    if options.marksNodes { markNode(definition.node) }
    output.append(">\n")
    var index = definition.node.index + 1
    let end = Int(nodes[definition.node.index].subtreeEnd)
    var hasBackReference = false
    while index < end {
      let isLast = Int(nodes[index].subtreeEnd) >= end
      if isLast, nodes[index].kind == .paragraph {
        output.beginLine()
        output.append("<p>")
        var child = index + 1
        while child < Int(nodes[index].subtreeEnd) {
          render(NodeID(child))
          child = Int(nodes[child].subtreeEnd)
        }
        output.append(0x20)
        backReferences(definition)
        output.append("</p>\n")
        hasBackReference = true
      } else {
        render(NodeID(index))
      }
      index = Int(nodes[index].subtreeEnd)
    }
    if !hasBackReference {
      backReferences(definition)
      output.append(0x0A)
    }
    output.append("</li>\n")
  }

  private mutating func backReferences(_ definition: FootnoteTable.Definition) {
    for ordinal in 1...max(1, definition.references) {
      if ordinal > 1 { output.append(0x20) }
      output.append("<a href=\"#fnref-")
      anchor(definition, ordinal: ordinal)
      output.append("\" class=\"footnote-backref\" data-footnote-backref data-footnote-backref-idx=\"")
      output.append(decimal: definition.number)
      if ordinal > 1 {
        output.append(0x2D)
        output.append(decimal: ordinal)
      }
      output.append("\" aria-label=\"Back to reference ")
      output.append(decimal: definition.number)
      if ordinal > 1 {
        output.append(0x2D)
        output.append(decimal: ordinal)
      }
      output.append("\">↩")
      if ordinal > 1 {
        output.append("<sup class=\"footnote-ref\">")
        output.append(decimal: ordinal)
        output.append("</sup>")
      }
      output.append("</a>")
    }
  }
}
