extension Sample {
  /// Languages from L to P.
  static let lToP: [Sample] = [
    Sample(
      "latex",
      #"""
      ‹keyword:\documentclass›{article} ‹comment:% c›
      ‹keyword:\begin›{‹type:equation›}
        a‹operator:_›1 = ‹keyword:\frac›{1}{2}
      ‹keyword:\end›{‹type:equation›}
      ‹formula:$x›‹operator:^›‹formula:2$› ‹keyword:\verb›‹string:|a$|›
      """#),
    Sample(
      "less",
      #"""
      ‹variable:@c›: ‹number:#fff›; ‹comment:// c›
      ‹selectorClass:.a› { ‹styleProperty:color›: ‹variable:@c›; ‹selectorClass:.b›(); ‹selectorTag:&›‹selectorPseudo::hover› { ‹styleProperty:width›: ‹number:1px› } }
      """#),
    Sample(
      "lisp",
      #"""
      (‹keyword:defun› ‹function:f› (x) ‹comment:; c›
        (‹keyword:let› ((y ‹number:1›)) (list 'a ‹symbol::b› ‹string:"s"› ‹literal:t›)))
      """#),
    Sample(
      "lua",
      #"""
      ‹comment:--[[ c ]]›
      ‹keyword:local› ‹keyword:function› ‹function:a.b›(x) ‹comment:-- d›
        ‹keyword:return› x == ‹literal:nil› ‹keyword:and› ‹string:'y'› ‹keyword:or› ‹builtIn:print›(‹string:[[z]]›, ‹number:0x1F›)
      ‹keyword:end›
      """#),
    Sample(
      "makefile",
      #"""
      ‹meta:.PHONY›: all
      ‹variable:CC›‹operator: ?=› gcc ‹comment:# c›
      ‹section:all›: ‹substitution:$(›‹variable:OBJ›‹substitution:)› main.c
      	@‹builtIn:echo› ‹string:"›‹variable:$@›‹string:"› ‹substitution:$(›‹variable:CC›‹substitution:)›
      ‹keyword:ifeq› (‹substitution:$(›‹variable:A›‹substitution:)›,b)
      ‹keyword:endif›
      """#),
    Sample(
      "markdown",
      #"""
      ‹section:# A *b*›

      ‹bullet:-› [‹string:c›](‹link:d›) ‹code:`e`› ‹strong:**f**› ‹emphasis:_g_›
      ‹quote:>› h

      ‹code:```js
      let a
      ```›
      ‹tag:<›‹name:b›‹tag:>›i‹tag:</›‹name:b›‹tag:>› ‹comment:<!-- j -->›
      """#),
    Sample(
      "matlab",
      #"""
      ‹keyword:function› y = ‹function:f›(x) ‹comment:% c›
        y = x‹operator:'› + [‹number:1› ‹number:2›]‹operator:'›; s = ‹string:'a'›; t = ‹string:"b"›;
      ‹keyword:end›
      """#),
    Sample(
      "mermaid",
      #"""
      ‹keyword:sequenceDiagram›
        ‹comment:%% c›
        A‹operator:->>›B: hi
      ‹keyword:flowchart› ‹literal:LR›
        A[‹string:"x"›] ‹operator:-->›‹string:|y|› B
      """#),
    Sample(
      "nginx",
      #"""
      ‹section:server› { ‹comment:# c›
        ‹attribute:listen› ‹number:80›;
        ‹section:location› ‹regexp:~ \.php$› { ‹attribute:return› ‹number:301› https://‹variable:$host$uri›; ‹attribute:gzip› ‹literal:on›; }
      }
      """#),
    Sample(
      "nix",
      #"""
      { pkgs ? ‹builtIn:import› ‹string:<nixpkgs>› {} }: ‹comment:# c›
      ‹keyword:let› ‹attribute:x› = ‹string:"a ›‹substitution:${›pkgs.b‹substitution:}›‹string:"›; ‹keyword:in› { ‹attribute:y› = ‹string:''c ›‹substitution:${›x‹substitution:}›‹string:''›; ‹attribute:z› = ‹number:1›; ‹attribute:w› = ‹string:./d›; }
      """#),
    Sample(
      "objectivec",
      #"""
      ‹meta:#import ›‹string:<A.h>›
      ‹keyword:@interface› ‹className:B› : ‹builtIn:NSObject›
      - (‹type:void›)f:(‹type:int›)x; ‹comment:// c›
      ‹keyword:@end›
      ‹builtIn:NSString› *s = ‹string:@"d"›; ‹keyword:return› ‹literal:YES›;
      """#),
    Sample(
      "ocaml",
      #"""
      ‹comment:(* c (* d *) *)›
      ‹keyword:let› ‹keyword:rec› ‹function:f› x = ‹keyword:match› x ‹keyword:with›
        | ‹type:Some› y -> ‹string:"s"› ^ ‹string:{q|r|q}›
        | ‹type:None› -> ‹string:'c'› :: [‹number:1›; ‹number:2›]
      """#),
    Sample(
      "perl",
      #"""
      ‹meta:#!/usr/bin/perl›
      ‹keyword:use› strict; ‹comment:# c›
      ‹keyword:sub› ‹function:f› { ‹keyword:my› (‹variable:$x›) = ‹variable:@_›; ‹keyword:return› ‹variable:$x› =~ ‹regexp:s/a/b/g› ? ‹string:"s ›‹variable:$x›‹string:"› : ‹string:qw(a b)›; }
      """#),
    Sample(
      "php",
      #"""
      ‹meta:<?php›
      ‹comment:// c›
      ‹keyword:function› ‹function:f›(‹type:int› ‹variable:$x›): ‹type:string› { ‹keyword:return› ‹string:"a ›‹substitution:$x›‹string: ›‹substitution:{›‹variable:$y›->z‹substitution:}›‹string:"› . ‹string:'b'› . ‹literal:null›; }
      ‹meta:?>›‹tag:<›‹name:b›‹tag:>›
      """#),
    Sample(
      "plaintext",
      #"""
      int main() { return 0; }
      """#),
    Sample(
      "powershell",
      #"""
      ‹comment:# c›
      ‹keyword:function› ‹function:Get-A› { ‹keyword:param›(‹type:[string]›‹variable:$X› = ‹string:"a ›‹substitution:$(›‹variable:$Y›.Z‹substitution:)›‹string:"›)
        ‹keyword:if› (‹variable:$X› ‹operator:-eq› ‹string:'b'›) { ‹builtIn:Write-Host› ‹literal:$true› }
      }
      """#),
    Sample(
      "properties",
      #"""
      ‹comment:# c›
      ‹attribute:a.b› = ‹string:c›‹escape:\n› ‹string:d›
      ‹attribute:e›: ‹string:f›
      """#),
    Sample(
      "protobuf",
      #"""
      ‹keyword:syntax› = ‹string:"proto3"›; ‹comment:// c›
      ‹keyword:message› ‹className:A› { ‹keyword:repeated› ‹type:int32› b = ‹number:1›; }
      ‹keyword:service› ‹className:S› { ‹keyword:rpc› ‹function:F›(A) ‹keyword:returns› (A); }
      """#),
    Sample(
      "puppet",
      #"""
      ‹keyword:class› ‹className:a::b› { ‹comment:# c›
        ‹builtIn:file› { ‹string:'/x'›: ‹attribute:ensure› => ‹literal:present›, ‹attribute:mode› => ‹string:"0›‹variable:${m}›‹string:"›, }
      }
      """#),
    Sample(
      "python",
      #"""
      ‹meta:@dec›
      ‹keyword:async› ‹keyword:def› ‹function:f›(‹specialVariable:self›, x: ‹builtIn:int› = ‹number:1›) -> ‹builtIn:str›:
          ‹string:"""Doc."""›
          ‹keyword:return› ‹string:f"›‹substitution:{›x‹substitution:!r:›‹string:>›‹substitution:{›w‹substitution:}}›‹string:"› + ‹string:r'›‹escape:\d›‹string:'› ‹keyword:if› x ‹keyword:is› ‹keyword:not› ‹literal:None› ‹keyword:else› ‹specialVariable:self›.y  ‹comment:# c›
      """#),
  ]
}
