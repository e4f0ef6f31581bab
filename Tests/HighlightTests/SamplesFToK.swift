extension Sample {
  /// Languages from F to K.
  static let fToK: [Sample] = [
    Sample(
      "fortran",
      #"""
      ‹keyword:program› a
        ‹type:integer›, ‹keyword:intent›(‹keyword:in›) :: n ‹comment:! c›
        ‹keyword:call› f(n, ‹number:1.0d0›, ‹string:'x'›)
      ‹keyword:end› ‹keyword:program›
      """#),
    Sample(
      "fsharp",
      #"""
      ‹comment:// c›
      ‹keyword:let› ‹function:add› x y = x + y
      ‹keyword:let› s : ‹type:string› = ‹string:$"""a"""› ‹comment:(* d *)›
      """#),
    Sample(
      "go",
      #"""
      ‹keyword:package› main

      ‹keyword:func› (s *S) ‹function:Run›(n ‹type:int›) ‹type:error› { ‹comment:// c›
      	fmt.Println(‹string:`raw`›, ‹string:'x'›, ‹literal:nil›, ‹number:1.5›)
      	‹keyword:return› ‹literal:nil›
      }
      """#),
    Sample(
      "graphql",
      #"""
      ‹keyword:type› ‹className:A› ‹keyword:implements› ‹type:B› { ‹comment:# c›
        f(‹attribute:x›: ‹type:Int› = ‹number:1›): [‹type:String›!]! ‹meta:@d›
      }
      ‹keyword:query› ‹function:Q›(‹variable:$v›: ‹type:ID›) { f(‹attribute:x›: ‹variable:$v›) }
      """#),
    Sample(
      "groovy",
      #"""
      ‹meta:@Grab›(‹string:'x'›)
      ‹keyword:class› ‹className:A› { ‹keyword:def› f(x) { ‹keyword:return› ‹string:"a ›‹substitution:${›x‹substitution:}›‹string: ›‹substitution:$y›‹string:"› } } ‹comment:// c›
      """#),
    Sample(
      "haskell",
      #"""
      ‹meta:{-# LANGUAGE GADTs #-}›
      ‹keyword:module› ‹type:A› ‹keyword:where›
      ‹function:f› ‹operator:::› ‹type:Int› ‹operator:->› ‹type:Maybe› a ‹comment:-- c›
      f x ‹operator:=› ‹type:Just› ‹string:'c'› ‹operator:++› ‹string:"s"› ‹number:1›
      """#),
    Sample(
      "hcl",
      #"""
      ‹comment:# c›
      ‹keyword:resource› ‹string:"aws_s3_bucket"› ‹string:"b"› {
        ‹attribute:name› = ‹string:"a-›‹substitution:${›‹specialVariable:var›.x‹substitution:}›‹string:"›
        ‹attribute:n›    = ‹number:3›
        ‹attribute:ok›   = ‹literal:true›
      }
      """#),
    Sample(
      "http",
      #"""
      ‹keyword:POST› ‹string:/a?b› ‹meta:HTTP/1.1›
      ‹attribute:Host›‹punctuation::› example.org
      ‹attribute:Content-Type›‹punctuation::› application/json

      ‹punctuation:{›‹attribute:"a"›‹punctuation::› ‹number:1›‹punctuation:}›
      """#),
    Sample(
      "ini",
      #"""
      ‹comment:; c›
      ‹section:[a]›
      ‹attribute:b› ‹operator:=› ‹string:"c"›
      ‹attribute:d› ‹operator:=› ‹number:1›
      ‹attribute:e› ‹operator:=› ‹literal:true›
      """#),
    Sample(
      "java",
      #"""
      ‹meta:@Override›
      ‹keyword:public› List<String> ‹function:f›(‹type:int› x) ‹keyword:throws› A {
        ‹comment:// c›
        ‹keyword:return› ‹keyword:new› B<>(‹string:"s"›, ‹string:'c'›, ‹number:1L›, ‹literal:null›);
      }
      """#),
    Sample(
      "javascript",
      #"""
      ‹keyword:import› a ‹keyword:from› ‹string:'b'›;
      ‹keyword:async› ‹keyword:function› ‹function:f›(x) { ‹keyword:return› ‹string:`›‹substitution:${›x‹substitution:}›‹string:`› + ‹regexp:/r/g›.test(x) ? ‹literal:null› : ‹number:0x1f›; } ‹comment:// c›
      ‹keyword:class› ‹className:A› ‹keyword:extends› ‹className:B› { ‹function:m›() {} }
      """#),
    Sample(
      "json",
      #"""
      ‹punctuation:{›
        ‹comment:// c›
        ‹attribute:"a"›‹punctuation::› ‹punctuation:[›‹number:1›‹punctuation:,› ‹number:-2.5e3›‹punctuation:,› ‹literal:true›‹punctuation:,› ‹literal:null›‹punctuation:,› ‹string:"b›‹escape:\n›‹string:"›‹punctuation:]›
      ‹punctuation:}›
      """#),
    Sample(
      "julia",
      #"""
      ‹keyword:function› ‹function:f›(x::‹type:Int›) ‹comment:# c›
        ‹keyword:return› ‹string:"a ›‹substitution:$x›‹string: ›‹substitution:$(›x + ‹number:1›‹substitution:)›‹string:"› * ‹string:'c'› |> ‹builtIn:println›
      ‹keyword:end›
      ‹function:g›(x) = ‹symbol::sym›
      """#),
    Sample(
      "kotlin",
      #"""
      ‹meta:@Test› ‹keyword:fun› List<Int>.‹function:f›(x: ‹builtIn:Int› = ‹number:1›): ‹builtIn:String› { ‹comment:// c›
        ‹keyword:val› s = ‹string:"a ›‹substitution:$x›‹string: ›‹substitution:${›x + ‹number:1›‹substitution:}›‹string:"›; ‹keyword:return› s ?: ‹literal:null›
      }
      ‹keyword:data› ‹keyword:class› ‹className:A›(‹keyword:val› b: ‹builtIn:Int›)
      """#),
  ]
}
