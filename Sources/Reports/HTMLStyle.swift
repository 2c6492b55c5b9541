/// The style of the HTML report: calm, light and dark, printable.
enum HTMLStyle {
  static let sheet = """
    :root{color-scheme:light dark;--bg:#f7f6f3;--card:#fff;--ink:#1f2428;--soft:#626b73;--line:#e2e0da;--accent:#33658a;
    --clear:#4f8a5b;--low:#4f8a5b;--moderate:#b9822b;--high:#c0562f;--severe:#a3263a;--unknown:#626b73}
    @media (prefers-color-scheme:dark){:root{--bg:#15181b;--card:#1d2125;--ink:#e6e8ea;--soft:#9aa4ad;--line:#30363c;
    --accent:#7fb2d6;--clear:#7bbf8a;--low:#7bbf8a;--moderate:#dcae5c;--high:#e5895f;--severe:#e76d80}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
    header,main,footer{max-width:60rem;margin:0 auto;padding:1.5rem}
    h1{font-size:1.7rem;margin:.2rem 0}h2{font-size:1.25rem;margin:2rem 0 .8rem}h3{font-size:1rem;margin:1.2rem 0 .4rem}
    .soft{color:var(--soft)}.small{font-size:.875rem}
    .card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.2rem 1.4rem;margin:0 0 1rem}
    .band{font-weight:600}.clear{color:var(--clear)}.low,.info{color:var(--low)}.moderate,.medium{color:var(--moderate)}
    .high{color:var(--high)}.severe,.critical{color:var(--severe)}
    .fill-clear{fill:var(--clear)}.fill-low{fill:var(--low)}.fill-moderate{fill:var(--moderate)}
    .fill-high{fill:var(--high)}.fill-severe{fill:var(--severe)}.fill-unknown{fill:var(--unknown)}
    svg{display:block;width:100%;height:auto}svg text{fill:var(--ink);font-size:13px}svg .quiet{fill:var(--soft)}
    .track{fill:var(--line)}.cell{fill:var(--accent)}.link{stroke:var(--accent);stroke-width:1.5;opacity:.45;fill:none}
    .node{fill:var(--accent)}
    details{border-top:1px solid var(--line);padding:.6rem 0}summary{cursor:pointer}
    blockquote{margin:.6rem 0;padding:.2rem 1rem;border-left:3px solid var(--line);color:var(--soft);overflow-wrap:anywhere}
    code{font-size:.85em;overflow-wrap:anywhere}li{margin:.25rem 0}a{color:var(--accent)}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
    @media print{body{background:#fff;font-size:11pt}.card{break-inside:avoid;border-color:#bbb}}
    """
}
