import Testing

@testable import Render

@Suite struct ShortScriptTests {
  @Test(arguments: [
    ("// a\nconst size = fit(slides); /* b */\n", "const c=a(b);"),
    ("const one = 1;\nconst two = one + one;", "const a=1;const b=a+a;"),
    ("function run(first, second) { return first - -second; }", "function c(a,b){return a- -b;}"),
    // A property keeps its name; a shorthand names its value.
    ("const facts = { size, deep: { size: 1 }, read() {} };", "const b={size:a,deep:{size:1},read(){}};"),
    ("function run() { const { size, ...rest } = facts; }", "function d(){const{size:a,...b}=c;}"),
    ("facts.size?.size;", "a.size?.size;"),
    // What the browser brings along.
    ("document.body.onclick = () => Math.max(1);", "document.body.onclick=()=>Math.max(1);"),
    // Strings, templates and regular expressions.
    ("say(\"a // b\", 'c  d', `x  ${name}  y`);", "a(\"a // b\",'c  d',`x  ${b}  y`);"),
    ("say(`${[`${name}`].map((one) => { return one; })}`);", "a(`${[`${b}`].map((c)=>{return c;})}`);"),
    ("const found = /[/\"]\\/ '/.test(text) / 2;", "const b=/[/\"]\\/ '/.test(a)/2;"),
    ("", ""),
  ])
  func short(_ script: String, _ expected: String) {
    let text = String(decoding: shortened(Array(script.utf8)), as: UTF8.self)
    #expect(text == expected + "\n")
  }
}
