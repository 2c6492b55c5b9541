/// The style of the pages: calm, light and dark, narrow and printed.
package enum HTMLStyle {
  /// The digest that the page's policy allows it by; a test holds it against the sheet.
  package static let hash = "sha256-JNN85rxEbFiAZnPrHAEwCmOOg5no+GFgbK9CDz0wT1M="

  package static let sheet = """
    :root{color-scheme:light dark;--bg:#f7f6f3;--card:#fff;--ink:#1f2428;--soft:#545d65;--line:#dcdad4;--accent:#265a80;
    --clear:#2f6b3c;--low:#2f6b3c;--moderate:#7d5300;--high:#a8401b;--severe:#9c1f35;--unknown:#545d65}
    @media (prefers-color-scheme:dark){:root{--bg:#15181b;--card:#1d2125;--ink:#e6e8ea;--soft:#a5afb8;--line:#343b41;
    --accent:#8abbdd;--clear:#7bbf8a;--low:#7bbf8a;--moderate:#dcae5c;--high:#ef9a70;--severe:#f08a9a;--unknown:#a5afb8}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
    header,main,footer{max-width:60rem;margin:0 auto;padding:1rem 1.5rem}
    h1{font-size:1.7rem;margin:.2rem 0}h2{font-size:1.3rem;margin:.2rem 0 .8rem}h3{font-size:1.1rem;margin:1.2rem 0 .4rem}
    h4,.h4{font-size:1rem;font-weight:600;margin:1rem 0 .3rem}h5{font-size:.95rem;margin:.8rem 0 .2rem}
    nav a{display:inline-block;margin:.2rem .8rem .2rem 0;padding:.2rem 0}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem;z-index:1}
    .soft{color:var(--soft)}.small{font-size:.875rem}
    .card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.2rem 1.4rem;margin:0 0 1rem}
    .card.account h3{margin-top:0}
    .band{font-weight:600;font-size:1.1rem;margin:.3rem 0}.clear{color:var(--clear)}.low,.info{color:var(--low)}
    .moderate,.medium{color:var(--moderate)}.high{color:var(--high)}.severe,.critical{color:var(--severe)}
    .tag{border:1px solid;border-radius:6px;padding:0 .4rem;font-size:.8rem;font-weight:600}
    .fill-clear{fill:var(--clear)}.fill-low{fill:var(--low)}.fill-moderate{fill:var(--moderate)}
    .fill-high{fill:var(--high)}.fill-severe{fill:var(--severe)}.fill-unknown{fill:var(--unknown)}
    .level-info,.level-low{fill:var(--low)}.level-medium{fill:var(--moderate)}.level-high{fill:var(--high)}.level-critical{fill:var(--severe)}
    svg{display:block;width:100%;height:auto}svg text{fill:var(--ink);font-size:13px}svg .quiet{fill:var(--soft)}
    .track{fill:var(--line)}.cell{fill:var(--accent)}.link{stroke:var(--accent);stroke-width:1.5;opacity:.45;fill:none}
    .grid{stroke:var(--line);fill:none}.line{stroke:var(--accent);stroke-width:2;fill:none}.node{fill:var(--accent)}
    details{border-top:1px solid var(--line);padding:.5rem 0}summary{cursor:pointer;padding:.25rem 0}
    .finding{border-left:3px solid var(--line);padding:.1rem 0 .1rem .9rem;margin:.7rem 0}.finding details{border:0;padding:0}
    .finding p{margin:.3rem 0}.meta{color:var(--soft)}.subject{font-weight:600;margin:1rem 0 0}
    .filter{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin:0 0 1rem}.filter[hidden]{display:none}
    .filter label{display:flex;flex-direction:column;font-size:.875rem;color:var(--soft)}
    input,select{font:inherit;color:var(--ink);background:var(--bg);border:1px solid var(--soft);border-radius:6px;padding:.3rem .5rem;max-width:100%}
    blockquote{margin:.5rem 0;padding:.2rem 1rem;border-left:3px solid var(--line);color:var(--soft)}
    table{border-collapse:collapse;width:100%}th,td{overflow-wrap:break-word;text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-top:1px solid var(--line)}
    .wide{overflow-x:auto}.buttons{display:flex;flex-wrap:wrap;gap:.5rem}
    button{font:inherit;color:var(--ink);background:var(--bg);border:1px solid var(--soft);border-radius:6px;padding:.4rem .8rem;cursor:pointer}
    kbd{font-size:.8em;color:var(--soft);border:1px solid var(--line);border-radius:4px;padding:0 .25rem}
    .ticks{list-style:none;padding:0}.ticks li::before{content:"\\2610";margin-right:.5rem}
    code{font-size:.85em}li{margin:.25rem 0}a{color:var(--accent)}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
    @media (max-width:36rem){header,main,footer{padding:.8rem}.card{padding:.9rem}h1{font-size:1.4rem}.scores text{font-size:24px}.chart{overflow-x:auto}.chart svg{min-width:34rem}}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    @media print{:root{color-scheme:light;--bg:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#265a80;
    --clear:#2f6b3c;--low:#2f6b3c;--moderate:#7d5300;--high:#a8401b;--severe:#9c1f35}
    body{font-size:10.5pt}nav,.filter,.skip{display:none}.card{border:0;border-top:1px solid #bbb;border-radius:0;padding:.6rem 0}
    details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none}.finding details{display:none}
    .finding,tr,svg,h2,h3,h4,li{break-inside:avoid}h2,h3,h4,summary{break-after:avoid}a{color:inherit}}
    """
}
