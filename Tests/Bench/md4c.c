// Converts standard input to HTML as often as the first argument says, and prints the time of each run in nanoseconds:
// what `lectern-markup --time` does, with md4c. The second argument is md4c's parser flags.
#include <md4c-html.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct buffer {
  char *bytes;
  size_t count, capacity;
};

static void reserve(struct buffer *buffer, size_t extra) {
  if (buffer->count + extra <= buffer->capacity) return;
  buffer->capacity = (buffer->count + extra) * 2;
  buffer->bytes = realloc(buffer->bytes, buffer->capacity);
  if (!buffer->bytes) abort();
}

static void append(const MD_CHAR *text, MD_SIZE size, void *buffer_pointer) {
  struct buffer *buffer = buffer_pointer;
  reserve(buffer, size);
  memcpy(buffer->bytes + buffer->count, text, size);
  buffer->count += size;
}

int main(int count, char **arguments) {
  if (count != 3) return 64;
  struct buffer input = {0};
  size_t read;
  do {
    reserve(&input, 1 << 20);
    read = fread(input.bytes + input.count, 1, 1 << 20, stdin);
    input.count += read;
  } while (read > 0);
  unsigned flags = (unsigned)strtoul(arguments[2], NULL, 0);
  for (int run = 0; run < atoi(arguments[1]); run++) {
    struct timespec start, end;
    struct buffer output = {0};
    clock_gettime(CLOCK_MONOTONIC, &start);
    md_html(input.bytes, (MD_SIZE)input.count, append, &output, flags, 0);
    free(output.bytes);
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%lld\n", (end.tv_sec - start.tv_sec) * 1000000000LL + (end.tv_nsec - start.tv_nsec));
  }
  return 0;
}
