extension Grammar {
  /// Protocol Buffers. Language specification, proto3.
  static let protobuf = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .slashComment, .starComment, .quote, .apostrophe, .number,
        .words("message service enum oneof extend group", .keyword, .push(["class"])),
        .words("rpc", .keyword, .push(["function"])),
        .words(
          """
          edition extensions import map max optional option package public repeated required reserved returns stream \
          syntax to weak
          """, .keyword),
        .words(
          """
          bool bytes double fixed32 fixed64 float int32 int64 sfixed32 sfixed64 sint32 sint64 string uint32 uint64
          """, .type),
        .words("true false inf nan", .literal),
        .identifier(.plain)),
      .title("class", .className), .title("function", .function), .comment, .string, .stringSingle, .escape,
    ]))
}
