import Testing

@testable import Detectors

@Suite struct PatternTests {
  private func match(_ pattern: String, _ text: String) throws -> String? {
    let scalars = Array(text.unicodeScalars)
    return try LinearPattern(pattern).firstMatch(in: scalars).map { range in
      String(String.UnicodeScalarView(scalars[range]))
    }
  }

  @Test(arguments: [
    ("owl", "two OWLs", "OWL"), ("o.l", "an oil", "oil"), ("a+b*", "xaaabbz", "aaabb"), ("colou?r", "Color", "Color"),
    ("(red|green) owl", "a green owl", "green owl"), ("[a-c]+", "xxabcabd", "abcab"),
    ("[^ ]+@[^ ]+", "to jo@home.example now", "jo@home.example"),
    ("\\d{2,3}", "1 22 4444", "22"), ("\\d{4}", "1 22 4444", "4444"), ("\\bcat\\b", "concat cat", "cat"),
    ("^two", "one\ntwo", "two"), ("end$", "the end", "end"), ("\\w+\\s\\w+", "  hi there", "hi there"),
    ("(?:ab){2}", "xababab", "abab"), ("a{2,}", "a aa aaa", "aa"), ("é", "CAFÉ", "É"), ("\\.", "a.b", "."),
    ("a|ab", "abc", "ab"), ("x*y", "aaxxy", "xxy"), ("[]a]+", "b]a]", "]a]"), ("[a\\-z]+", "b-a", "-a"),
    ("\\Bb", "ab b", "b"),
    ("(a|b)*c", "ababc", "ababc"), ("a{0,2}b", "aaab", "aab"),
  ])
  func `the leftmost match and the longest there`(pattern: String, text: String, found: String) throws {
    #expect(try match(pattern, text) == found)
  }

  @Test(arguments: [
    ("owl", "fowx"), ("^two", "one two"), ("\\bcat\\b", "concat"), ("a{3}", "aa aa"), ("[^a-z]", "abc"),
    ("a.c", "a\nc"),
  ])
  func `no match`(pattern: String, text: String) throws {
    #expect(try match(pattern, text) == nil)
  }

  @Test(arguments: [
    "", "(", ")", "a)", "[a", "*a", "a**", "a{2", "a{3,2}", "a{2,101}", "\\1", "(?=a)", "(?i)a", "a\\", "[z-a]",
    "(a{100}){100}",
    "a+?", "\\p{L}", String(repeating: "a", count: 501),
    String(repeating: "(", count: 40) + String(repeating: ")", count: 40),
  ])
  func `what is not in the subset is refused`(pattern: String) {
    #expect(throws: PatternProblem.self) { try LinearPattern(pattern) }
  }

  @Test(arguments: [
    "(a+)+$", "(a|a)*b", "(a*)*b", "(a|aa)+$", "(.*)*x", "([a-z]+)*!", "a*a*a*a*a*a*a*a*b", "(a?){50}a{50}",
  ])
  func `patterns that run away elsewhere do not here`(pattern: String) throws {
    let compiled = try LinearPattern(pattern)
    let text = Array((String(repeating: "a", count: 20_000) + "c").unicodeScalars)
    let clock = ContinuousClock()
    let long = clock.measure { _ = compiled.firstMatch(in: text) }
    // A backtracking matcher takes longer than the age of the universe; linear time is far below ten seconds.
    #expect(long < .seconds(10))
  }

  @Test func `a pattern that matches nothing matches everything`() throws {
    #expect(try LinearPattern("a*").matchesNothing)
    #expect(try !LinearPattern("a+").matchesNothing)
  }
}
