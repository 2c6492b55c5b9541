/// The filter of the findings: the only script of the page, which is whole without it.
///
/// It reads and hides what is on the page; it makes no element from any text, and the page's policy lets it ask for
/// nothing.
package enum HTMLScript {
  /// The digest that the page's policy allows it by; a test holds it against the text.
  package static let hash = "sha256-LwaUmYQY0r479EFzaXnawv6VYQgt7Mc8WEgH/LWA6rY="

  package static let text = """
    "use strict";
    (function () {
      var form = document.getElementById("filter");
      if (!form) { return; }
      var items = Array.prototype.slice.call(document.querySelectorAll("[data-finding]"));
      var groups = Array.prototype.slice.call(document.querySelectorAll("[data-group]"));
      var hits = document.getElementById("hits");
      function value(id) { return document.getElementById(id).value; }
      function apply() {
        var words = value("q").toLowerCase().split(/\\s+/).filter(Boolean);
        var wanted = { account: value("f-account"), family: value("f-family"), level: value("f-level"), baseline: value("f-new") };
        var isFiltered = words.length > 0 || Object.keys(wanted).some(function (key) { return wanted[key] !== ""; });
        var count = 0;
        items.forEach(function (item) {
          var text = item.textContent.toLowerCase();
          var fits = Object.keys(wanted).every(function (key) { return wanted[key] === "" || item.dataset[key] === wanted[key]; })
            && words.every(function (word) { return text.indexOf(word) >= 0; });
          item.hidden = !fits;
          if (fits) { count += 1; }
        });
        document.querySelectorAll("details.more").forEach(function (more) {
          var shown = more.querySelector("[data-finding]:not([hidden])");
          more.hidden = !shown;
          more.open = isFiltered && Boolean(shown);
        });
        groups.forEach(function (group) { group.hidden = !group.querySelector("[data-finding]:not([hidden])"); });
        hits.textContent = count + " of " + items.length + " findings";
      }
      form.hidden = false;
      form.addEventListener("input", apply);
      form.addEventListener("submit", function (event) { event.preventDefault(); });
      apply();
    })();
    """
}
