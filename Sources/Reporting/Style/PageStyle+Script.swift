extension PageStyle {
  /// What the script adds: search, panel, buttons of the tables.
  static let interaction = """
    button{font:inherit;font-size:.86rem;line-height:1.4;padding:.3rem .75rem;\
    border:1px solid var(--rule);border-radius:0;background:var(--card);color:var(--ag-ink);\
    cursor:pointer}
    button:hover{border-color:var(--ag-ink)}
    button[aria-pressed=true]{background:var(--ag-ink);color:var(--ag-paper);\
    border-color:var(--ag-ink)}
    input[type=search],textarea{font:inherit;font-size:.92rem;padding:.3rem .6rem;\
    border:1px solid var(--soft);border-radius:2px;background:var(--card);color:var(--ag-ink)}
    input::placeholder{color:var(--soft);opacity:1}
    textarea{display:block;width:100%;margin-top:.6rem;font:.8rem/1.4 ui-monospace,Menlo,Consolas,\
    "Liberation Mono",monospace}
    [hidden]{display:none!important}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .is-away:not(:target,.is-at){display:none!important}
    [tabindex="-1"]:focus-visible:not(.panel,.tie,.actor,.evidence>li){outline:none}
    .controls{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem 1.4rem;margin-top:1.2rem}
    #toolbar{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem 1rem;flex:1 1 18rem;\
    min-width:0}
    .zoom button{padding:.3rem .7rem;min-width:2.1rem}
    .search{position:relative;flex:0 1 20rem;min-width:min(100%,14rem)}
    .search input{width:100%}
    #found{position:absolute;z-index:5;left:0;top:calc(100% + 2px);width:max(100%,17rem);\
    max-width:88vw;max-height:22rem;overflow:auto;background:var(--card);\
    border:1px solid var(--soft);box-shadow:0 .4rem 1.4rem #0003}
    #found li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 .8rem;\
    padding:.4rem .7rem;cursor:pointer;font-size:.92rem;overflow-wrap:anywhere}
    #found li :is(span,small){color:var(--soft);font-size:.82rem}
    #found li small{grid-column:1/-1}
    #found li:is([aria-selected=true],:hover){background:var(--tint)}
    #found li[aria-selected=true]{box-shadow:inset 3px 0 var(--focus)}
    .near{font-size:.92rem}
    .steps{white-space:nowrap}
    .steps button{padding:.1rem .6rem}
    .has-script .canvas svg{cursor:grab;user-select:none;-webkit-user-select:none}
    .has-script .canvas a{cursor:pointer}
    .canvas.is-taken,.canvas.is-taken *{cursor:grabbing!important}
    .canvas svg.is-zoomed{max-width:none;min-width:0}
    .panel{background:var(--card);border:1px solid var(--soft);border-radius:3px;\
    padding:.9rem 1.1rem 1.1rem;margin:.8rem 0;overflow:auto;overflow-wrap:anywhere;\
    max-height:54vh}
    .has-panel .canvas{max-height:38vh}
    .panel-head{float:right;margin:0 0 .4rem .8rem}
    .panel>div{border:0;padding:0;background:none}
    .panel>div+div{border-top:2px solid var(--rule);margin-top:1.2rem;padding-top:1.1rem}
    .panel .evidence blockquote{font-size:1rem;line-height:1.55}
    .panel .mentions{max-height:none}
    @media (min-width:68rem){
    .stage.has-panel{display:grid;grid-template-columns:minmax(0,1fr) clamp(19rem,32%,27rem);\
    gap:1rem}
    .has-panel .canvas{display:grid;align-content:safe center;min-height:min(30rem,70vh);\
    max-height:min(92vh,70rem)}
    .panel{height:0;min-height:calc(100% - 1.6rem);max-height:none}
    }
    .table-bar{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .8rem;margin-top:.7rem;\
    font-size:.92rem}
    .table-bar input{flex:0 1 18rem;min-width:8rem}
    thead button{all:unset;position:relative;cursor:pointer;outline-offset:2px}
    thead button:hover{color:var(--ag-ink);text-decoration:underline}
    thead button:focus-visible{outline:3px solid var(--focus)}
    thead button::after{position:absolute;inset-inline-start:calc(100% + .1em)}
    thead [aria-sort] button{color:var(--ag-ink)}
    thead [aria-sort=ascending] button::after{content:"↑"}
    thead [aria-sort=descending] button::after{content:"↓"}
    """
}
