extension Grammar {
  /// Fortran 2018, free form.
  static let fortran = Grammar(
    Definition(
      ignoresCase: true,
      contexts: [
        Context(
          "main",
          .match(#"!.*"#, .comment),
          .match(#"^[cC*](\h.*)?$"#, .comment),
          .match(#"^\h*#.*"#, .meta),
          .match(#""[^"\n]*"?|'[^'\n]*'?"#, .string),
          .match(#"\.(and|or|not|eqv|neqv|eq|ne|lt|le|gt|ge)\."#, .keyword),
          .match(#"\.(true|false)\."#, .literal),
          .match(#"%\h*[a-z]\w*"#, .plain),
          .words("subroutine function", .keyword, .push(["function"])),
          .words(
            """
            abstract accept access allocatable allocate array asynchronous backspace bind block bounds call case class \
            close codimension common concurrent contains contiguous continue critical cycle data deallocate deferred \
            dimension do elemental else elseif elsewhere end endassociate endblock enddo endfunction endif \
            endinterface endmodule endprocedure endprogram endselect endsubmodule endsubroutine endtype endwhere \
            entry enum enumerator equivalence error exit extends external final flush forall format generic goto go \
            if images implicit import impure in include inout inquire intent interface intrinsic is kind len local \
            lock memory module namelist non_overridable none nopass nullify only open operator optional out parameter \
            pass pause pointer print private procedure program protected public pure read recursive result return \
            rewind save select sequence shared stop submodule sync target team then to type unlock use value volatile \
            wait where while write associate
            """, .keyword),
          .words("character complex double integer logical precision real", .type),
          .words(
            """
            abs acos aimag aint all allocated anint any asin associated atan atan2 c_associated c_f_pointer c_loc \
            ceiling cmplx command_argument_count conjg cos cosh count cshift date_and_time dble digits dot_product \
            epsilon exp exponent floor get_command_argument huge iachar iand ichar ieor index int ior lbound len_trim \
            log log10 matmul max maxloc maxval merge min minloc minval mod modulo move_alloc nint norm2 num_images \
            pack present product random_number random_seed real repeat reshape scan selected_int_kind \
            selected_real_kind shape sign sin sinh size spread sqrt sum system_clock tan tanh this_image tiny trim \
            ubound unpack verify
            """, .builtIn),
          .identifier(.plain),
          .match(#"(\d+(\.(?![a-z])\d*)?|\.\d+)([edq][+-]?\d+)?(_\w+)?"#, .number)),
        Context(
          "function",
          .match(#"\h+"#, .plain),
          .identifier(.function, .pop(1)),
          .otherwise(.pop(1))),
      ]))
}
