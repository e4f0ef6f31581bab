#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Three pipes to a child process. What is kept here never makes anyone wait, and no other child gets it.
struct Pipes {
  struct Ends {
    /// Kept here.
    let near: Int32
    /// Given to the child.
    let far: Int32
  }

  let input: Ends
  let output: Ends
  let errors: Ends

  /// Nil when there are no more to be had; then `errno` says why.
  init?() {
    var ends: [Ends] = []
    for isInput in [true, false, false] {
      var pair: [Int32] = [-1, -1]
      guard pipe(&pair) == 0 else {
        for end in ends.flatMap({ [$0.near, $0.far] }) { close(end) }
        return nil
      }
      for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      let made = isInput ? Ends(near: pair[1], far: pair[0]) : Ends(near: pair[0], far: pair[1])
      _ = fcntl(made.near, F_SETFL, O_NONBLOCK)
      ends.append(made)
    }
    (input, output, errors) = (ends[0], ends[1], ends[2])
  }

  func closeFarEnds() { for ends in [input, output, errors] { close(ends.far) } }
}

/// Starts a program in the folder `/`, as the head of a process group, with no signal blocked or ignored.
///
/// - Returns: 0, or the code of what went wrong.
func spawn(
  _ id: inout pid_t, _ path: String, _ arguments: [String], _ environment: [String], _ pipes: Pipes
) -> Int32 {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  posix_spawn_file_actions_adddup2(&actions, pipes.input.far, STDIN_FILENO)
  posix_spawn_file_actions_adddup2(&actions, pipes.output.far, STDOUT_FILENO)
  posix_spawn_file_actions_adddup2(&actions, pipes.errors.far, STDERR_FILENO)

  var none = sigset_t()
  var ordinary = sigset_t()
  sigemptyset(&none)
  sigemptyset(&ordinary)
  sigaddset(&ordinary, SIGPIPE)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &ordinary)
  posix_spawnattr_setpgroup(&attributes, 0)
  let flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
  posix_spawnattr_setflags(&attributes, Int16(flags))

  let words = arguments.map { strdup($0) } + [nil]
  let variables = environment.map { strdup($0) } + [nil]
  defer { for text in words + variables { free(text) } }

  // The action that would change the folder of the child alone is not to be had everywhere.
  let here = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard here >= 0, chdir("/") == 0 else { return errno }
  defer {
    _ = fchdir(here)
    close(here)
  }
  return posix_spawn(&id, path, &actions, &attributes, words, variables)
}
