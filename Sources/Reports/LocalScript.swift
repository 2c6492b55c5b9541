/// The script of the local page: opens the session and sends verdicts.
///
/// It makes no element from any text, and asks nobody but the page that it came from.
package enum LocalScript {
  package static let text = """
    "use strict";
    (function () {
      var status = document.getElementById("status");
      function send(path, body, done) {
        fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) })
          .then(function (answer) {
            if (answer.ok) { done(); } else { status.textContent = "That did not work (" + answer.status + ")."; }
          })
          .catch(function () { status.textContent = "The page has ended: start partywall serve again."; });
      }
      var token = location.hash.slice(1);
      if (document.body.dataset.page === "entry" && token) {
        history.replaceState(null, "", "/");
        send("/session", { token: token }, function () { location.replace("/report"); });
      }
      var card = document.querySelector("[data-id]");
      if (!card) { return; }
      function value(id) { return document.getElementById(id).value; }
      function keep(word) {
        send("/verdict", { finding: card.dataset.id, word: word, scope: value("scope"), reason: value("reason"), review_on: value("review") },
          function () { location.reload(); });
      }
      document.querySelectorAll("button[data-word]").forEach(function (button) {
        button.addEventListener("click", function () { keep(button.dataset.word); });
      });
      document.getElementById("undo").addEventListener("click", function () { send("/undo", {}, function () { location.reload(); }); });
      document.addEventListener("keydown", function (event) {
        if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) { return; }
        var button = document.querySelector('button[data-key="' + CSS.escape(event.key) + '"]');
        if (button) { button.click(); }
      });
    })();

    """
}
