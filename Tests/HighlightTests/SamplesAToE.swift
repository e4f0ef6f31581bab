extension Sample {
  /// Languages from A to E.
  static let aToE: [Sample] = [
    Sample(
      "bash",
      #"""
      ‹meta:#!/bin/sh›
      ‹comment:# c›
      ‹keyword:for› f ‹keyword:in› *.md; ‹keyword:do›
        ‹variable:name›‹operator:=›‹substitution:${›‹variable:f›‹operator:%›.md‹substitution:}›; ‹builtIn:echo› ‹string:"›‹variable:$name›‹string: ›‹substitution:$((›‹number:1› + ‹number:2›‹substitution:))›‹string:"› ‹string:'x'› > out
      ‹keyword:done›
      """#),
    Sample(
      "c",
      #"""
      ‹meta:#include ›‹string:<stdio.h>›
      ‹keyword:struct› ‹className:point› { ‹type:int› x; };
      ‹type:int› ‹function:main›(‹type:void›) { printf(‹string:"%d›‹escape:\n›‹string:"›, ‹number:0x1F›); ‹keyword:return› ‹number:0›; } ‹comment:// end›
      """#),
    Sample(
      "clojure",
      #"""
      (‹keyword:defn› ‹function:add› [a b]
        ‹comment:; sum›
        (+ a b ‹number:1.5› ‹symbol::key› ‹string:"s"› ‹literal:nil›))
      """#),
    Sample(
      "cmake",
      #"""
      ‹builtIn:cmake_minimum_required›(VERSION ‹number:3.20›)
      ‹comment:# c›
      ‹keyword:if›(‹keyword:NOT› WIN32)
        ‹builtIn:set›(A ‹string:"›‹variable:${B}›‹string:/c"› ‹literal:ON›)
      ‹keyword:endif›()
      """#),
    Sample(
      "cpp",
      #"""
      ‹keyword:namespace› a { ‹keyword:template› <‹keyword:typename› T> ‹keyword:class› ‹className:Box› : ‹keyword:public› Base {}; }
      ‹keyword:auto› s = u8‹string:"x›‹escape:\n›‹string:"›; ‹meta:[[nodiscard]]› ‹type:bool› ok = ‹literal:true›;
      """#),
    Sample(
      "csharp",
      #"""
      ‹meta:#region A›
      ‹meta:[Serializable]›
      ‹keyword:public› ‹keyword:class› ‹className:A› : B {
        ‹type:string› ‹function:F›(‹type:int› x) => ‹string:$"›‹substitution:{›x‹substitution::N2}›‹string: ›‹escape:{{}}›‹string:"› + ‹string:@"c:\"›;
      }
      """#),
    Sample(
      "css",
      #"""
      ‹keyword:@media› (min-width: ‹number:10em›) { ‹selectorID:#a› ‹selectorClass:.b›‹selectorPseudo::hover› > ‹selectorTag:p› { ‹styleProperty:color›: ‹number:#fff›; ‹styleProperty:margin›: ‹number:-1.5em› auto ‹keyword:!important›; ‹variable:--x›: ‹builtIn:var›(‹variable:--y›) } } ‹comment:/* c */›
      """#),
    Sample(
      "csv",
      #"""
      name‹punctuation:,›n
      ‹string:"a ›‹escape:""›‹string:b›‹escape:""›‹string:"›‹punctuation:,›‹number:1.5›
      """#),
    Sample(
      "dart",
      #"""
      ‹meta:@override›
      ‹keyword:void› ‹function:run›() { ‹keyword:final› s = ‹string:'a ›‹substitution:$b›‹string: ›‹substitution:${›c + ‹number:1›‹substitution:}›‹string:'›; ‹keyword:return› ‹literal:null›; }
      """#),
    Sample(
      "diff",
      #"""
      ‹section:diff --git a/x b/x›
      ‹section:--- a/x›
      ‹section:+++ b/x›
      ‹meta:@@ -1,2 +1,2 @@ f()›
       a
      ‹deleted:-b›
      ‹inserted:+c›
      """#),
    Sample(
      "dockerfile",
      #"""
      ‹comment:# c›
      ‹keyword:FROM› rust:1.80 ‹keyword:AS› build
      ‹keyword:ENV› A=‹number:1›
      ‹keyword:RUN› cargo build --release && ‹builtIn:echo› ‹string:"›‹variable:$A›‹string:"›
      ‹keyword:CMD› [‹string:"a"›]
      """#),
    Sample(
      "dos",
      #"""
      @‹builtIn:echo› off
      ‹comment:rem c›
      ‹builtIn:set› A=‹variable:%1›
      ‹keyword:if› ‹keyword:exist› ‹string:"%A%"› ‹keyword:goto› end
      ‹label::end›
      """#),
    Sample(
      "dot",
      #"""
      ‹keyword:digraph› g { ‹comment:// c›
        a ‹operator:->› ‹string:"b c"› [‹attribute:label›=‹string:"x"›, ‹attribute:weight›=‹number:2›];
      }
      """#),
    Sample(
      "elixir",
      #"""
      ‹keyword:defmodule› ‹className:A.B› ‹keyword:do›
        ‹meta:@doc› ‹string:"x"›
        ‹keyword:def› ‹function:f›(x), ‹symbol:do:› ‹string:"›‹substitution:#{›x‹substitution:}›‹string: ›‹substitution:#{›‹symbol::ok›‹substitution:}›‹string:"› |> ‹type:IO›.puts() ‹comment:# c›
      ‹keyword:end›
      """#),
    Sample(
      "erlang",
      #"""
      ‹meta:-module›(a).
      ‹function:f›(‹variable:X›) -> {ok, ‹variable:X›, ‹string:"s"›, ‹string:$c›}. ‹comment:% c›
      """#),
  ]
}
