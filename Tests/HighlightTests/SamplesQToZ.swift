extension Sample {
  /// Languages from Q to Z.
  static let qToZ: [Sample] = [
    Sample(
      "r",
      #"""
      ‹function:f› ‹operator:<-› ‹keyword:function›(x, ...) { ‹comment:# c›
        y ‹operator:<-› ‹builtIn:c›(‹number:1.5›, ‹literal:NA›, ‹literal:TRUE›) ‹operator:%in%› ‹string:"s"›; ‹keyword:if› (x) ‹literal:NULL› ‹keyword:else› ‹variable:`a b`›
      }
      """#),
    Sample(
      "ruby",
      #"""
      ‹comment:# c›
      ‹keyword:class› ‹className:A› < ‹type:B›
        ‹builtIn:attr_reader› ‹symbol::x›
        ‹keyword:def› ‹function:f?›(y) = ‹string:"a ›‹substitution:#{›y + ‹number:1›‹substitution:}›‹string: ›‹substitution:#{›‹variable:@z›‹substitution:}›‹string:"› =~ ‹regexp:/r/› ? ‹literal:nil› : ‹string:%w[a b]›
      ‹keyword:end›
      """#),
    Sample(
      "rust",
      #"""
      ‹meta:#[derive(Debug)]›
      ‹keyword:pub› ‹keyword:struct› ‹className:A›<‹symbol:'a›> { x: &‹symbol:'a› ‹type:str›, n: ‹builtIn:Option›<‹type:u8›> }
      ‹keyword:impl› A<‹symbol:'_›> { ‹keyword:fn› ‹function:f›(&‹specialVariable:self›) -> ‹type:u32› { ‹builtIn:println!›(‹string:"{}›‹escape:\n›‹string:"›, ‹number:1_000›‹type:u32›); ‹string:'c'› } } ‹comment:// d›
      """#),
    Sample(
      "scala",
      #"""
      ‹meta:@tailrec› ‹keyword:def› ‹function:f›[‹type:A›](x: ‹type:Int›): ‹type:Option›[‹type:A›] = x ‹keyword:match› { ‹comment:// c›
        ‹keyword:case› ‹type:Some›(y) ‹keyword:if› y > ‹number:1.5› => ‹string:s"a ›‹substitution:$y›‹string: ›‹substitution:${›y + ‹number:1›‹substitution:}›‹string:"›
        ‹keyword:case› _ => ‹literal:null›
      }
      ‹keyword:object› ‹className:B› ‹keyword:extends› ‹type:C›
      """#),
    Sample(
      "scheme",
      #"""
      (‹keyword:define› (‹function:f› x) ‹comment:; c›
        (‹keyword:let› ((y ‹number:1›)) (list 'a ‹string:"s"› ‹literal:#t›)))
      """#),
    Sample(
      "scss",
      #"""
      ‹variable:$c›: red; ‹comment:// c›
      ‹selectorClass:.a› { ‹selectorTag:&›‹selectorPseudo::hover› { ‹styleProperty:color›: ‹variable:$c›; ‹keyword:@include› ‹builtIn:b›(‹variable:$c›, ‹number:1px›); } ‹substitution:#{›‹variable:$d›‹substitution:}› { ‹styleProperty:e›: f } }
      """#),
    Sample(
      "shell",
      #"""
      ‹prompt:user@host:~/a$ ›ls -l ‹string:"›‹variable:$HOME›‹string:"›
      total 0
      ‹prompt:$ ›‹builtIn:echo› a | ‹escape:\
      ›‹prompt:> ›wc
      """#),
    Sample(
      "solidity",
      #"""
      ‹keyword:pragma›‹meta: solidity ^0.8.0›; ‹comment:// c›
      ‹keyword:contract› ‹className:A› ‹keyword:is› B { ‹keyword:mapping›(‹type:address› => ‹type:uint256›) ‹keyword:public› x;
        ‹keyword:function› ‹function:f›(‹type:uint8› y) ‹keyword:external› ‹keyword:payable› ‹keyword:returns› (‹type:bool›) { ‹keyword:require›(y > ‹number:1›, ‹string:"s"›); ‹keyword:return› ‹literal:true›; } }
      """#),
    Sample(
      "sql",
      #"""
      ‹comment:-- c›
      ‹keyword:SELECT› ‹builtIn:count›(*), "a" ‹keyword:FROM› t ‹keyword:WHERE› b = ‹string:'it›‹escape:''›‹string:s'› ‹keyword:AND› c > ‹number:1.5› ‹keyword:OR› d ‹keyword:IS› ‹literal:NULL›; ‹keyword:CREATE› ‹keyword:TABLE› u (id ‹type:integer› ‹keyword:PRIMARY› ‹keyword:KEY›);
      """#),
    Sample(
      "swift",
      #"""
      ‹meta:@main› ‹keyword:struct› ‹className:A›: ‹type:B› { ‹comment:// c›
        ‹keyword:let› s = ‹string:"a ›‹substitution:\(›x + ‹number:1›‹substitution:)›‹escape:\n›‹string:"›; ‹keyword:func› ‹function:f›<‹type:T›>(_ x: ‹type:T›) -> ‹type:Int›? { ‹meta:#if› ‹type:DEBUG›
          ‹keyword:return› ‹specialVariable:self›.y ?? ‹literal:nil› }
      }
      """#),
    Sample(
      "toml",
      #"""
      ‹comment:# c›
      ‹section:[a.b]›
      ‹attribute:c› ‹operator:=› ‹string:"d›‹escape:\n›‹string:"›
      ‹attribute:e› ‹operator:=› ‹punctuation:[›‹number:1›‹punctuation:,› ‹number:2.5›‹punctuation:,› ‹literal:true›‹punctuation:]›
      ‹attribute:f› ‹operator:=› ‹number:2024-01-02T03:04:05Z›
      ‹attribute:g› ‹operator:=› ‹punctuation:{› ‹attribute:h› ‹operator:=› ‹string:'i'› ‹punctuation:}›
      """#),
    Sample(
      "tsx",
      #"""
      ‹keyword:const› A: ‹type:FC›<P> = ({ a }: P) => ‹tag:<›‹name:B› ‹attribute:c›=‹string:"d"› ‹attribute:e›={a.map((x) => ‹tag:<›‹name:li› ‹attribute:key›={x}‹tag:>›{x} y‹tag:</›‹name:li›‹tag:>›)} ‹tag:/>›; ‹comment:// f›
      """#),
    Sample(
      "typescript",
      #"""
      ‹keyword:interface› ‹className:A›<T> ‹keyword:extends› ‹className:B› { ‹keyword:readonly› x?: ‹type:string›; f(y: ‹type:number›): ‹builtIn:Promise›<T>; }
      ‹keyword:const› g = (a: ‹type:C›): ‹type:boolean› => a ‹keyword:as› ‹type:any›; ‹comment:// c›
      """#),
    Sample(
      "vue",
      #"""
      ‹tag:<›‹name:template›‹tag:><›‹name:p› ‹attribute::a›=‹string:"b"› ‹attribute:@click›=‹string:"c"›‹tag:>›‹substitution:{{› d + ‹number:1› ‹substitution:}}›‹tag:</›‹name:p›‹tag:></›‹name:template›‹tag:>›
      ‹tag:<›‹name:script›‹tag:>›‹keyword:export› ‹keyword:default› {}‹tag:</›‹name:script›‹tag:>›
      """#),
    Sample(
      "wasm",
      #"""
      (‹keyword:module› ‹comment:;; c›
        (‹keyword:func› ‹variable:$f› (‹keyword:param› ‹variable:$x› ‹type:i32›) (‹keyword:result› ‹type:i32›) ‹builtIn:local.get› ‹variable:$x› ‹builtIn:i32.const› ‹number:1› ‹builtIn:i32.add›)
        (‹keyword:export› ‹string:"f"› (‹keyword:func› ‹variable:$f›)))
      """#),
    Sample(
      "x86asm",
      #"""
      ‹keyword:section› .text ‹comment:; c›
      ‹label:main:› ‹keyword:mov› ‹builtIn:eax›, ‹number:0x1F›
        ‹keyword:add› ‹builtIn:rax›, [‹builtIn:rbx› + ‹number:8›]
        ‹keyword:ret›
      """#),
    Sample(
      "xml",
      #"""
      ‹meta:<!DOCTYPE html>›
      ‹comment:<!-- c -->›‹tag:<›‹name:p› ‹attribute:class›=‹string:"a"› ‹attribute:b›=‹string:c› ‹attribute:d›‹tag:>›x ‹symbol:&amp;› y‹tag:</›‹name:p›‹tag:><›‹name:style›‹tag:>›‹selectorTag:p› { ‹styleProperty:color›: red }‹tag:</›‹name:style›‹tag:><›‹name:script›‹tag:>›‹keyword:let› a = ‹string:'</p>'›‹tag:</›‹name:script›‹tag:>›
      """#),
    Sample(
      "yaml",
      #"""
      ‹comment:# c›
      ‹attribute:a›: ‹string:b c›
      ‹attribute:d›:
        ‹bullet:-› ‹number:1›
        ‹bullet:-› ‹string:"e"›
        ‹bullet:-› {‹attribute:f›: ‹literal:true›, ‹attribute:g›: [‹string:h›, ‹number:2›]}
      ‹attribute:i›: ‹string:|›
      ‹string:  j: k›
      ‹attribute:l›: ‹symbol:&m› ‹symbol:*n›
      """#),
    Sample(
      "zig",
      #"""
      ‹comment:// c›
      ‹keyword:pub› ‹keyword:fn› ‹function:f›(x: ‹type:u8›) !‹type:void› { ‹keyword:const› s = ‹string:"a›‹escape:\n›‹string:"›; ‹builtIn:@import›(‹string:"std"›); ‹keyword:if› (x > ‹number:1.5›) ‹keyword:return› ‹literal:null›; }
      """#),
  ]
}
