extension Grammar {
  /// C++23.
  static let cpp = Grammar(
    cFamilyDefinition(
      keywords: """
        alignas alignof and and_eq asm auto bitand bitor break case catch co_await co_return co_yield compl concept \
        const const_cast consteval constexpr constinit continue decltype default delete do dynamic_cast else explicit \
        export extern final for friend goto if import inline module mutable namespace new noexcept not not_eq \
        operator or or_eq override private protected public register reinterpret_cast requires restrict return sizeof \
        static static_assert static_cast switch template this thread_local throw try typedef typeid typename using \
        virtual volatile while xor xor_eq
        """,
      types: "bool char char16_t char32_t char8_t double float int long short signed unsigned void wchar_t",
      literals: "true false nullptr NULL",
      own: [
        .pieces(
          (#"([LuU]|u8)?R""#, .string), (#"[^()\\\s"]{0,16}"#, .string), (#"\("#, .string), keeping: 1,
          then: .push(["rawString"])),
        .match(#"\[\[(?=[^\[\]]*\]\])"#, .meta, .push(["attribute"])),
      ]))
}
