import Importers
import Testing

@Suite struct HTMLTokenizerTests {
  @Test(arguments: [
    (#"<a href="x">t</a>"#, ["<a x", "=t", "/a"]), ("<A HREF='x'>t</A >", ["<a x", "=t", "/a"]),
    ("<a href=x>t</a>", ["<a x", "=t", "/a"]), ("<a\n href = \"x\" b>t", ["<a x", "=t"]),
    (#"<a href="a>b">t"#, ["<a a>b", "=t"]), (#"<a title='it"s' href=y/>t"#, ["<a y/", "=t"]),
    ("<a href>t", ["<a ", "=t"]), ("<br/><br />", ["<br", "<br"]),
  ]) func `attributes are read however they are quoted`(page: String, events: [String]) throws {
    #expect(try HTMLEvents.of(page) == events)
  }

  @Test(arguments: [
    ("a<!-- <div> -- > --><p>", ["=a", "<p"]), ("<!DOCTYPE html><p>", ["<p"]), ("<?xml version='1'?><p>", ["<p"]),
    ("<!----><p>", ["<p"]), ("<script>if (a<b) '<div>'</script><p>", ["<script", "/script", "<p"]),
    ("<style>p > a {}</STYLE>x", ["<style", "/style", "=x"]),
  ]) func `comments, declarations, scripts and styles say nothing`(page: String, events: [String]) throws {
    #expect(try HTMLEvents.of(page) == events)
  }

  @Test(arguments: [
    ("1 < 2 <3", ["=1 < 2 <3"]), ("<", ["=<"]), ("a<3", ["=a<3"]), ("", []),
    // What the page's end cuts is dropped, not shown as text.
    ("a<a href=\"x>t", ["=a"]), ("a<!-- b", ["=a"]), ("a<div", ["=a"]), ("a</", ["=a"]),
  ]) func `what is no tag is text`(page: String, events: [String]) throws {
    #expect(try HTMLEvents.of(page) == events)
  }

  @Test func `any bytes pass without a trap, wherever they are cut`() throws {
    let page = Array(
      #"<main class="_a706" role=main><div class='_a6-g'><h2>A &amp; &#x1F600;</h2><!-- c --><td>x<br>y</div></main>"#
        .utf8)
    for length in 0...page.count {
      for byte: UInt8 in [0, 0x26, 0x3C, 0x22, 0xF0, 0xFF] {
        let archive = HeldArchive(page.prefix(length) + [byte], path: "page.html")
        var tokenizer = HTMLTokenizer(HTMLEvents())
        try tokenizer.run(archive.open(archive.members[0]))
      }
    }
  }
}
