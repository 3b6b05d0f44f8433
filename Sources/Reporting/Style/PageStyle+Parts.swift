extension PageStyle {
  /// What is clicked: colours, sizes, the legend's boxes, numbers.
  static let controls = """
    .themes,.zoom{display:flex;flex-wrap:wrap;align-items:center;gap:.15rem;font-size:.86rem}
    .themes legend,.zoom legend{float:left;margin-right:.7rem;color:var(--soft);padding:0}
    .themes label,.zoom label{position:relative;display:inline-block}
    .themes input,.zoom input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;\
    cursor:pointer}
    .themes span,.zoom span{display:block;padding:.3rem .75rem;border:1px solid var(--rule);\
    background:var(--card)}
    .themes input:checked+span,.zoom input:checked+span{background:var(--ag-ink);\
    color:var(--ag-paper);border-color:var(--ag-ink)}
    .themes input:focus-visible+span,.zoom input:focus-visible+span{\
    outline:3px solid var(--focus);outline-offset:2px}
    .number{display:inline-block;flex:none;white-space:nowrap;min-width:1.6em;padding:.02em .38em;text-align:center;\
    border:1px solid currentcolor;border-radius:.25em;font:600 .8rem/1.45 "Helvetica Neue",Arial,\
    "Liberation Sans",sans-serif;text-decoration:none;font-variant-numeric:tabular-nums}
    a.number:hover{background:var(--link);color:var(--card)}
    .number.absent{color:var(--soft);border-style:dotted}
    .status,.kind,.event{display:inline-block;font-size:.8rem;font-weight:600;letter-spacing:.01em}
    .status{padding:0 .5em;margin-inline-end:.25em;border:1.5px solid currentcolor;border-radius:1em;color:var(--ag-ink)}
    .status.is-claimed,.status.is-alleged{border-style:dashed}
    .status.is-prospective{border-style:dotted}
    .status.is-denied,.status.is-disputed{color:var(--red)}
    .status.is-denied:not(.has-stage){text-decoration:line-through}
    .event{font-family:ui-monospace,Menlo,Consolas,"Liberation Mono",monospace;font-weight:400}
    """

  /// The lists of ties, actors and changes, and the tables.
  static let lists = """
    .ties{display:grid;gap:1.1rem;max-width:58rem}
    .tie{background:var(--card);border:1px solid var(--rule);border-left:4px solid \
    var(--ag-structure);padding:1.05rem 1.25rem 1.1rem;border-radius:3px}
    .tie:is(.ag-cooperate,.ag-backs,.ag-allied){border-left-color:var(--ag-cooperation)}
    .tie:is(.ag-conflict,.ag-rival){border-left-color:var(--ag-conflict)}
    .tie h3{display:flex;gap:.7rem;align-items:baseline}
    .tie h3>span a{color:inherit;text-decoration-color:var(--rule)}
    .tie h3>span a:hover{text-decoration-color:currentcolor}
    .tie .facts{margin:.3rem 0 .8rem}
    .evidence>li+li{margin-top:1rem;padding-top:1rem;border-top:1px solid var(--rule)}
    .evidence blockquote{font-size:1.06rem;line-height:1.62;max-width:42rem;overflow-wrap:anywhere}
    .evidence .from{margin-top:.4rem;overflow-wrap:anywhere}
    :is(.tie,.evidence>li,.actor):is(:target,.is-at){outline:3px solid var(--focus);outline-offset:3px}
    .actors{display:grid;gap:1.1rem;\
    grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));align-items:start}
    .actor{background:var(--card);border:1px solid var(--rule);border-radius:3px;\
    padding:1rem 1.15rem 1.05rem;overflow-wrap:anywhere}
    .outside{white-space:nowrap}
    .actor .facts{margin:.15rem 0 .6rem}
    .actor .phrases{margin:.3rem 0;font-size:.95rem}
    .actor-ties{display:grid;gap:.4rem;margin-top:.75rem;font-size:.92rem}
    .actor-ties li{display:grid;grid-template-columns:auto 1fr;gap:.55rem;align-items:baseline}
    .actor-ties span a,.strip th a,tbody a:not(.number){color:inherit;\
    text-decoration-color:var(--soft)}
    details{margin-top:.8rem}
    summary{cursor:pointer;font-size:.92rem;color:var(--link)}
    summary .quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .mentions{font-size:.88rem;line-height:1.5;margin-top:.5rem;max-height:22rem;overflow:auto}
    .mentions li{padding:.35rem 0;border-top:1px solid var(--rule)}
    .mentions a{font-weight:600}
    .scroll{overflow-x:auto;margin:.7rem 0 2.2rem}
    table{border-collapse:collapse;font-size:.92rem;line-height:1.4;min-width:100%}
    th,td{text-align:start;vertical-align:baseline;padding:.45rem .9rem .45rem 0;\
    border-bottom:1px solid var(--rule)}
    thead th{font-size:.76rem;letter-spacing:.06em;text-transform:uppercase;color:var(--soft);\
    border-bottom:2px solid var(--ag-ink);white-space:nowrap}
    tbody th{font-weight:600;min-width:9rem}
    #actor-table :is(th,td):nth-child(n+3),#tie-table :is(th,td):is(:nth-child(6),:nth-child(7)),\
    .hashes :is(th,td):nth-child(2){text-align:end;font-variant-numeric:tabular-nums}
    #tie-table td:not(:nth-child(4)),time,.end{white-space:nowrap}
    #tie-table td:nth-child(4){min-width:8.5rem}
    tbody tr:hover{background:var(--card)}
    .strip th[scope=col]:not(:first-child),.strip td{text-align:center;min-width:4.4rem;padding:.4rem}
    .strip time,.strip .year,.strip .day,.strip .gap{display:block}
    .strip .day{color:var(--ag-ink);font-size:.86rem;letter-spacing:0;text-transform:none}
    .strip .year,.strip .gap{font-size:.76rem;letter-spacing:0;text-transform:none;font-weight:400}
    .strip td{border-left:1px solid var(--rule)}
    .strip td.span{background:linear-gradient(var(--soft),var(--soft)) center/100% 2px no-repeat}
    .event-mark{display:inline-block;margin:.1rem;white-space:nowrap;background:var(--page)}
    .event-mark.is-good .number{color:var(--blue)}
    .event-mark.is-bad .number{color:var(--red);border-width:2px}
    .event-mark.is-plain .number{color:var(--ag-ink)}
    .undated{margin-top:.6rem;line-height:2}
    .lead{white-space:pre-wrap;font-size:1.16rem;margin-bottom:1.2rem}
    .changes{display:grid;gap:1.6rem;margin:1rem 0 2rem;max-width:66rem}
    .change-sentence{font-size:1.12rem;margin-bottom:.6rem}
    .badge{display:inline-block;min-width:1.5em;margin-right:.5rem;text-align:center;font-weight:700;\
    border:1.5px solid currentcolor;border-radius:1em}
    .sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1rem}
    .side{border-left:3px solid var(--rule);padding-left:1rem;overflow-wrap:anywhere}
    .plain{display:grid;gap:.4rem;margin:.8rem 0 1.5rem;max-width:46rem}
    .origin{display:grid;gap:.9rem;margin:1.4rem 0 2.2rem;max-width:58rem}
    .origin dd{margin:0}
    .hashes td{overflow-wrap:anywhere}
    """

  /// The articles and the marks in sentences.
  static let texts = """
    mark{background:none;color:inherit;padding-bottom:.06em}
    mark.source{border-bottom:2px solid var(--blue)}
    mark.target{border-bottom:4px double var(--blue)}
    mark.cue{text-decoration:underline wavy 1.5px var(--red);text-underline-offset:.24em;\
    text-decoration-skip-ink:none;font-weight:600}
    .article{max-width:44rem;padding-bottom:2.5rem}
    .article+.article{border-top:1px solid var(--rule);padding-top:2rem}
    .article h3{font-size:1.5rem;line-height:1.25}
    .article>.facts{margin:.3rem 0 1.2rem}
    .text{font-size:1.1rem;line-height:1.68;overflow-wrap:anywhere}
    .text p+p{margin-top:1em}
    .text .evidence,.key .evidence{background:var(--tint);padding:.08em 0;\
    -webkit-box-decoration-break:clone;box-decoration-break:clone}
    .text .evidence span:is(:target,.is-at){background:var(--hit)}
    .text p a:not(.number),.key .mention{color:inherit;text-decoration:underline dotted var(--soft) .09em;\
    text-underline-offset:.2em}
    .text p a:not(.number):hover{text-decoration-style:solid}
    .text a:is(:target,.is-at){background:var(--hit);outline:2px solid var(--focus)}
    sup{line-height:1;font-size:1em;vertical-align:.32em;white-space:nowrap}
    sup .number{font-size:.66rem;line-height:1.3;background:var(--page)}
    sup a.number:hover{background:var(--link)}
    """

  /// The picture with its legend and sizes, and what a link into it shows.
  static let pictures = """
    .legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13rem),1fr));\
    gap:.25rem 1.2rem;font-size:.9rem;margin-bottom:1rem}
    .legend>legend{font-size:.92rem;color:var(--soft);padding:0;margin-bottom:.5rem}
    .sign-entry{display:flex;align-items:center;gap:.5rem;min-height:1.75rem}
    label.sign-entry{cursor:pointer}
    span.sign-entry::before{content:"";width:1.05rem;flex:none}
    .sign-entry input{width:1.05rem;height:1.05rem;margin:0;accent-color:var(--link);flex:none}
    .sign{width:2.4rem;height:1.27rem;flex:none}
    .sign-entry:has(input:not(:checked)) span{text-decoration:line-through;color:var(--soft)}
    .canvas{overflow:auto;background:var(--ag-paper);border:1px solid var(--rule);margin:.8rem 0;\
    max-height:min(92vh,70rem);border-radius:3px}
    .canvas svg.actorgraph{display:block;width:100%;height:auto;max-width:calc(var(--width)*1.35);\
    min-width:min(var(--width),46rem);margin-inline:auto}
    body:has(#zoom-actual:checked) #canvas svg{width:var(--width);max-width:none;min-width:0}
    body:has(#zoom-double:checked) #canvas svg{width:calc(var(--width)*2);max-width:none;min-width:0}
    .canvas a{text-decoration:none}
    .canvas a:focus-visible{outline:none}
    .canvas a:is(:hover,:focus-visible) .ag-reach{stroke:var(--hit);stroke-opacity:.55}
    .canvas :is(.ag-tie:is(:target,.is-at),:target>.ag-tie) .ag-reach{stroke:var(--hit);stroke-opacity:.9}
    .canvas :is(.ag-tie:is(:target,.is-at),:target>.ag-tie,a:focus-visible) text{font-weight:700}
    .canvas .ag-actor:is(:target,.is-at) rect,.canvas a:focus-visible .ag-actor rect{stroke:var(--focus);\
    stroke-width:4}
    .canvas a:hover .ag-actor .ag-name{text-decoration:underline}
    figcaption p+p{margin-top:.35rem}
    """
}
