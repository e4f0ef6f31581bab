extension Grammar {
  /// C23.
  static let c = Grammar(
    cFamilyDefinition(
      keywords: """
        _Alignas _Alignof _Generic _Noreturn _Static_assert _Thread_local alignas alignof asm auto break case const \
        constexpr continue default do else extern for goto if inline register restrict return sizeof static \
        static_assert switch thread_local typedef typeof typeof_unqual volatile while
        """,
      types: "bool char double float int long short signed unsigned void wchar_t _Bool _Complex _Atomic _BitInt",
      literals: "true false nullptr NULL",
      own: [.match(#"\[\[(?=[^\[\]]*\]\])"#, .meta, .push(["attribute"]))]))
}
