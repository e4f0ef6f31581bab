import Slides

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The day that the user's calendar shows.
func today() -> CalendarDay {
  var now = time(nil)
  var parts = tm()
  localtime_r(&now, &parts)
  return CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
}
