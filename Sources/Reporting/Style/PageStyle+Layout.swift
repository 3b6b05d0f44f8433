extension PageStyle {
  /// Faces, sizes, columns.
  static let layout = """
    *,*::before,*::after{box-sizing:border-box}
    html{font-size:clamp(1rem,.92rem + .22vw,1.3rem);scroll-padding-top:1.5rem;\
    -webkit-text-size-adjust:100%}
    body{margin:0;background:var(--page);color:var(--ag-ink);line-height:1.55;\
    font-family:"Helvetica Neue",Arial,"Liberation Sans","Noto Sans",sans-serif}
    h1,h2,h3,blockquote,.text,.findings,.change-sentence{\
    font-family:Charter,"Iowan Old Style",Palatino,"Liberation Serif",Georgia,"Noto Serif",serif}
    h1{font-size:clamp(1.9rem,1.3rem + 2.4vw,3.1rem);line-height:1.12;margin:.35rem 0 1.1rem;\
    font-weight:700;letter-spacing:-.012em;max-width:38ch;overflow-wrap:anywhere;text-wrap:balance}
    h2{font-size:1.75rem;line-height:1.2;margin:0 0 1.25rem;letter-spacing:-.006em}
    h3{font-size:1.14rem;line-height:1.35;margin:0;overflow-wrap:anywhere}
    p,ul,ol,dl,figure,blockquote,fieldset{margin:0;padding:0;border:0}
    ul,ol{list-style:none}
    a{color:var(--link);text-underline-offset:.16em;text-decoration-thickness:.06em}
    a:hover{text-decoration-thickness:.12em}
    :focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
    main:focus{outline:none}
    code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;\
    font-size:.86em;overflow-wrap:anywhere}
    .skip{position:absolute;left:-999rem;top:0;z-index:9;background:var(--card);padding:.7rem 1rem}
    .skip:focus{left:.5rem;top:.5rem}
    .masthead,.columns,footer{width:min(100% - 2.5rem,84rem);margin-inline:auto}
    .masthead{padding:1.6rem 0 2.2rem;border-bottom:1px solid var(--rule)}
    .masthead-row{display:flex;flex-wrap:wrap;gap:.6rem 2rem;align-items:center;\
    justify-content:space-between}
    .kicker,.sources-heading,.label,dt,.numbers dt{font-size:.76rem;letter-spacing:.09em;\
    text-transform:uppercase;font-weight:600;color:var(--soft)}
    .sources{display:flex;flex-direction:column;gap:.15rem;margin-top:.25rem;max-width:46rem;\
    overflow-wrap:anywhere}
    .columns{display:grid;gap:0 3.5rem;grid-template-columns:minmax(0,1fr)}
    main>section{padding:3rem 0 .5rem}
    main>section+section{border-top:1px solid var(--rule);margin-top:2.5rem}
    .contents{padding:1.2rem 0 0}
    .contents ol{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;font-size:.92rem}
    .contents a{display:inline-block;padding:.2rem 0;text-decoration:none}
    .contents a:hover{text-decoration:underline}
    @media (min-width:68rem){
    .columns{grid-template-columns:11.5rem minmax(0,1fr)}
    .contents{padding:3.3rem 0 0}
    .contents ol{position:sticky;top:1.6rem;flex-direction:column;border-left:2px solid var(--rule);\
    padding-left:1rem}
    }
    footer{border-top:1px solid var(--rule);margin-top:3.5rem;padding:1.5rem 0 3rem;\
    color:var(--soft);font-size:.92rem}
    .quiet,.hint,.facts,.from,.key,figcaption{color:var(--soft)}
    .key,.hint,figcaption,.facts,.from{font-size:.92rem}
    .key,figcaption,main>section>p{max-width:46rem}
    .key{margin-bottom:1.5rem}
    .numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,8rem),1fr));\
    gap:1.2rem 2rem;margin-bottom:2rem}
    .numbers>div{border-top:3px solid var(--ag-ink);padding-top:.6rem;display:flex;\
    flex-direction:column}
    .numbers dd{margin:0;color:var(--soft);font-size:.88rem;line-height:1.4}
    .numbers .figure{order:-1;font:700 2.6rem/1.1 Charter,"Iowan Old Style",Palatino,\
    "Liberation Serif",Georgia,serif;color:var(--ag-ink);font-variant-numeric:lining-nums}
    .findings{max-width:44rem;font-size:1.16rem;line-height:1.5}
    .findings li{padding-left:1.2rem;position:relative}
    .findings li+li{margin-top:.7rem}
    .findings li::before{content:"";position:absolute;left:0;top:.62em;width:.45rem;height:.45rem;\
    background:var(--ag-conflict)}
    """

  /// Paper: no controls, no tints of the screen, no torn entries.
  static let print = """
    @media print{
    @page{margin:16mm 15mm 18mm}
    html{font-size:10pt}
    body{background:#fff}
    .themes,.controls,.panel,.table-bar,.skip,.contents,.legend>legend,.legend input,.hint,footer,\
    .to-picture,.to-near,.mentions,textarea{display:none}
    .masthead,.columns,footer{width:100%}
    .columns{display:block}
    .masthead{padding-top:0}
    main>section{padding:1.1rem 0 0}
    main>section+section{margin-top:1.3rem}
    h2{margin-bottom:.8rem}
    .ties{display:block}
    .tie{border-width:0 0 0 3px;border-radius:0;padding:0 0 0 .8rem;margin-bottom:.95rem}
    .tie .facts{margin:.1rem 0 .25rem}
    .evidence>li+li{margin-top:.4rem;padding-top:.4rem}
    .evidence blockquote{font-size:1rem;line-height:1.4}
    .evidence .from{margin-top:.3rem}
    .legend{margin-bottom:.4rem}
    .legend .sign-entry{min-height:1.3rem}
    .article{padding-bottom:1.2rem}
    .article+.article{padding-top:1rem}
    .text{font-size:1rem;line-height:1.5}
    h2,h3{break-after:avoid}
    .picture{break-inside:avoid}
    .canvas{max-height:none;overflow:visible;border:0;padding:0}
    .canvas svg.actorgraph{width:auto!important;max-width:100%;min-width:0;max-height:190mm;\
    margin-inline:auto}
    .evidence>li,li.tie:not(:has(li+li+li)),.actor,.change,tr,.numbers>div,.tie h3,.tie .facts{break-inside:avoid}
    .tie h3,.tie .facts,.lead{break-after:avoid}
    summary{color:inherit}
    .card,.actor,li.tie{box-shadow:none}
    .actors{columns:2;display:block;column-gap:1.5rem}
    .actor{border-width:1px 0 0;border-radius:0;padding:.5rem 0 .8rem}
    .actor-ties{gap:.15rem;margin-top:.3rem}
    details{margin-top:.3rem}
    .scroll{overflow:visible;margin:.4rem 0 1.2rem}
    table{font-size:8.4pt;line-height:1.3}
    th,td{padding:.22rem .7rem .22rem 0}
    thead button::after{content:none}
    a{color:inherit;text-decoration:none}
    a.outside{text-decoration:underline}
    details::details-content{content-visibility:visible;display:block;height:auto}
    details>summary{list-style:none}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    p,blockquote{orphans:2;widows:2}
    }
    """
}
