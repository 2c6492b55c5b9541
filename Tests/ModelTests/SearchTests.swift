import Model
import Testing

@Suite struct SearchTests {
  @Test(arguments: [
    ("a/posts/b", "/posts/", 1), ("posts", "posts", 0), ("aaab", "aab", 1), ("", "a", nil), ("a", "", nil),
    ("né 日本", "日", 4), ("ab", "abc", nil), ("xaba", "aba", 1),
  ]) func `finds a text byte by byte`(text: String, other: String, offset: Int?) {
    let range = text.firstRange(of: other)
    #expect(range.map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } == offset)
    #expect(range.map { String(text[$0]) } ?? other == other)
    #expect(text.dropFirst(0).firstRange(of: other)?.lowerBound == range?.lowerBound)
    #expect(text.contains(other) == (offset != nil || other.isEmpty))
  }

  @Test func `replaces from left to right and leaves the rest`() {
    #expect("aaa".replacing("aa", with: "b") == "ba")
    #expect("it's Jo’s".replacing("’", with: "'").replacing("'", with: "_") == "it_s Jo_s")
    #expect("none".replacing("x", with: "y") == "none")
    #expect("e\u{301}".replacing("é", with: "e") == "e\u{301}")
  }
}
