extension Grammar {
  /// SQL: the standard's words and those of PostgreSQL, MySQL and SQLite.
  static let sql = Grammar(
    Definition(
      ignoresCase: true,
      contexts: [
        Context(
          "main",
          .match(#"--.*"#, .comment), .hashComment, .starComment,
          .match("'", .string, .push(["quoted"])),
          .match(#""[^"\n]*"|`[^`\n]*`"#, .plain),
          .pieces((#"\$"#, .string), (#"\w*"#, .string), (#"\$"#, .string), keeping: 1, then: .push(["dollars"])),
          .match(#"[@:]\w+|\$\d+"#, .variable),
          .words(
            """
            add all alter analyze and any as asc authorization begin between by cascade case cast check collate column \
            commit conflict constraint copy create cross current cursor database declare default deferrable delete \
            desc describe distinct do drop each else end escape except exec execute exists explain fetch filter first \
            following for foreign from full function generated grant group grouping having if ignore ilike in index \
            inner insert intersect into is isnull join key language last lateral left like limit lock materialized \
            merge natural next no not nothing notnull nulls of offset on only or order outer over partition policy \
            preceding prepare primary procedure range recursive references rename replace restrict returning returns \
            revoke right role rollback row rows savepoint schema select sequence set show some start table tablesample \
            temp temporary then ties to top transaction trigger truncate unbounded union unique update use user using \
            vacuum values view when where window with within without
            """, .keyword),
          .words(
            """
            array bigint bigserial binary bit blob bool boolean bytea char character cidr clob date datetime decimal \
            double enum float inet int int2 int4 int8 integer interval json jsonb money nchar numeric nvarchar point \
            precision real serial smallint text time timestamp timestamptz tinyint uuid varbinary varchar varying xml \
            zone
            """, .type),
          .words("true false null unknown", .literal),
          .words(
            """
            abs avg cardinality ceil coalesce concat count current_date current_time current_timestamp dense_rank \
            extract first_value floor greatest lag last_value lead least length lower max min mod now nullif \
            percentile_cont position power rank round row_number sqrt substring sum trim upper
            """, .builtIn),
          .identifier(.plain),
          .match(#"(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?"#, .number)),
        Context("quoted", .string, .match("''|\\\\'", .escape), .match("'", .string, .pop(1))),
        Context("dollars", .string, .match(#"\$\1\$"#, .string, .pop(1))),
        .comment,
      ]))
}
