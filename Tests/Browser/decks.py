"""Small decks that several tests use."""

# Three stacks; the second has three slides.
GRID = """# A

---

# B1

----

# B2

----

# B3

---

# C
"""

# One line of slides.
LINE = """# One

---

# Two

---

# Three
"""

# Everything that a theme gives a color of its own.
COLORS = """# Title

Text with **strong**, *emphasis*, `code` and [a link](https://example.org).

> A quotation with [a link](https://example.org) inside.

---

## Table and code

| Name | Number |
|------|-------:|
| one  | 1      |

```swift
let answer = 42
```

1. first
2. second

> [Source](https://example.org) (2024)

---

<!-- .slide: class="center" -->

## Centered

A line below it.
"""
