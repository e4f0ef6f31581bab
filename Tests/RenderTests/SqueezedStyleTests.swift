import Testing

@testable import Render

@Suite struct SqueezedStyleTests {
  @Test(arguments: [
    ("a {\n  color: red;\n}\n", "a{color:red}"),
    ("a, b > c ~ d + e { margin: 0 auto; }", "a,b>c ~ d + e{margin:0 auto}"),
    ("a :hover { b: calc(1px + 2px) }", "a :hover{b:calc(1px + 2px)}"),
    ("/* x */ a /* y */ { }", "a{}"),
    ("a/* x */.b {}", "a/**/.b{}"),
    ("a{}/* x */b{}", "a{}b{}"),
    ("a { b: 1px/* x */2px }", "a{b:1px/**/2px}"),
    ("@media screen and ( x: y ) { a { b: c } }", "@media screen and (x:y){a{b:c}}"),
    ("a { b: calc( (1px + 2px) * 3 ) }", "a{b:calc((1px + 2px) * 3)}"),
    ("a::before { content: \"  ; } /* x */ \" ; }", "a::before{content:\"  ; } /* x */ \"}"),
    ("a { b: url( x.png ) }", "a{b:url( x.png )}"),
    ("a { content: '</style>' }", "a{content:'<\\/style>'}"),
    ("</style>", "<\\/style>"),
    ("", ""), (" \n", ""), ("a", "a"), ("/*", ""), ("a { b: \"", "a{b:\""),
  ])
  func squeezing(_ css: String, gives expected: String) {
    #expect(String(decoding: squeezed(style: Array(css.utf8)), as: UTF8.self) == expected)
  }

  @Test func whatIsSqueezedStaysAsItIs() {
    for theme in Theme.all { #expect(squeezed(style: theme.css) == theme.css) }
  }

  @Test func urlsAreReplaced() {
    let css = squeezed(style: Array("a { b: url( 'x.png' ) no-repeat, url(y.png) }".utf8)) { url in
      url == "x.png" ? Array("data:,x".utf8) : nil
    }
    #expect(String(decoding: css, as: UTF8.self) == "a{b:url(data:,x) no-repeat,url(y.png)}")
  }
}
