import { createHash } from 'node:crypto';

/**
 * The whole style of the patient's page. It travels inside the page (one request less on a weak signal) and
 * is let in by its hash alone. Roles of colour are those of `app/globals.css`; sizes hang on the reader's own
 * setting (1rem is 18 px where nothing was set), so 200 % text stays inside the page.
 */
const SOURCE = `
:root{color-scheme:light dark;--g:#f6f4ef;--s:#fffdfa;--i:#1f2a30;--o:#55636a;--l:#e3dfd6;--e:#8a938f;--t:#1d6a78;--T:#15525d;--n:#e3f0f0;--r:#a32015;--R:#fdf1ef;--w:#fff;--p:#eef5f4}
@media (prefers-color-scheme:dark){:root{--g:#12181b;--s:#1a2226;--i:#eef0ec;--o:#aab6b9;--l:#2e393e;--e:#7d8b8f;--t:#7cc5cf;--T:#a3dbe2;--n:#1b3439;--r:#ff9d92;--R:#2b1a18;--w:#0f191c;--p:#dfe9e8}}
*{box-sizing:border-box}
html{font-size:112.5%;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--s);color:var(--i);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
header,main,footer{padding:1.25rem max(1.1rem,50% - 25rem)}
header,footer{background:var(--g)}
header{border-bottom:1px solid var(--l);padding-bottom:1.4rem}
footer{border-top:1px solid var(--l);margin-top:2rem;color:var(--o);padding-bottom:3rem}
h1,h2,h3{font-family:ui-serif,Charter,"Bitstream Charter",Georgia,"Noto Serif",serif;font-weight:600;line-height:1.22;margin:0;text-wrap:balance}
h1{font-size:1.8rem;letter-spacing:-.01em}
h2{font-size:1.5rem;margin-top:2.75rem}
h3{font-size:1.28rem;display:flex;gap:.6rem;align-items:baseline}
p,ol,ul,dl,dd{margin:0}
ol,ul{padding-left:1.5rem}
li{padding-left:.15rem;margin-top:.35rem}
li::marker{color:var(--o);font-variant-numeric:tabular-nums}
a{color:var(--t);text-underline-offset:.18em}
a:hover{color:var(--T)}
:focus-visible{outline:3px solid var(--t);outline-offset:3px;border-radius:8px}
.k{color:var(--o)}
.k+h1{margin-top:.6rem}
h1+p{margin-top:.5rem}
header img{display:block;height:3rem;max-width:60%;object-fit:contain;object-position:left;margin-bottom:.7rem}
.b{display:inline-flex;align-items:center;justify-content:center;gap:.5em;min-height:3rem;padding:.5rem 1.1rem;border:2px solid var(--t);border-radius:10px;background:var(--s);color:var(--t);font:inherit;font-weight:650;line-height:1.25;text-align:center;text-decoration:none;cursor:pointer}
.b:hover{border-color:var(--T)}
.go{background:var(--t);color:var(--w);font-size:1.25rem;width:100%;min-height:3.6rem;margin-top:1rem}
.go:hover{background:var(--T);color:var(--w)}
.row{display:flex;flex-wrap:wrap;gap:.7rem;margin-top:1rem}
.w{border:2px solid var(--r);border-radius:14px;background:var(--R);padding:1.1rem 1.1rem 1.2rem}
.w h2{color:var(--r);margin:0;font-size:1.4rem}
.w h3{display:block;font:inherit;font-weight:700;margin-top:.6rem}
.w ul{margin-top:.1rem;padding-left:1.2rem}
.w .b{border-color:var(--r);color:var(--r)}
.w .row{margin-top:.8rem}
.w hr{border:0;border-top:1px solid var(--r);opacity:.35;margin:1.1rem 0 0}
.w>p{margin-top:.9rem;color:var(--o)}
.y{margin-top:1.5rem}
dt{font-weight:700}
.y div+div{margin-top:.9rem}
dd{white-space:pre-line}
.h{margin-top:.4rem;color:var(--o)}
article{margin-top:1.6rem;padding-top:1.6rem;border-top:1px solid var(--l)}
h2+article{border-top:0;padding-top:0;margin-top:1rem}
.f{background:var(--p);border-radius:14px;padding:.6rem;margin-bottom:1.1rem}
.f img,.f svg{display:block;width:100%;height:auto;max-height:15rem}
.n{flex:none;display:grid;place-items:center;min-width:1.75em;height:1.75em;border-radius:2em;background:var(--n);color:var(--t);font:700 .88em/1 system-ui,sans-serif}
.m{display:inline-block;margin-top:.5rem;border:1px solid var(--e);border-radius:8px;padding:.05rem .6rem;color:var(--o)}
.d{margin-top:.7rem;background:var(--n);border-radius:10px;padding:.65rem .9rem;font-weight:700;font-size:1.08rem;text-wrap:pretty}
.q{margin-top:.5rem}
.d+.q,.q+ol,.d+ol{margin-top:.9rem}
.x{margin-top:1rem}
.x div{margin-top:.75rem}
.x ul{padding-left:1.2rem}
.z{border-left:4px solid var(--r);padding-left:.9rem}
.z dt{color:var(--r)}
.v{background:var(--g);border-radius:10px;padding:.7rem .9rem}
details{margin-top:2rem;border:1px solid var(--l);border-radius:14px;padding:.4rem 1.1rem 1rem}
summary{display:flex;align-items:center;min-height:3rem;gap:.6rem;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::after{content:"";flex:none;width:.6em;height:.6em;margin-left:auto;border:solid var(--t);border-width:0 3px 3px 0;transform:rotate(45deg) translate(-.15em,-.15em)}
[open]>summary::after{transform:rotate(225deg)}
summary h2{margin:0;font-size:1.3rem}
footer h2{font-size:1.2rem;margin:0;color:var(--i)}
footer p{margin-top:.6rem}
.a{min-height:70vh;padding-top:14vh}
@media (min-width:42em),print{.go{width:auto;min-width:15rem}.t{display:grid;grid-template-columns:39% 1fr;column-gap:1.8rem}.f{align-self:start}.x{display:grid;grid-template-columns:1fr 1fr;gap:.75rem 1.8rem;grid-column:1/-1}.z,.v{grid-column:1/-1}.t>.x{grid-template-columns:39% 1fr}.x div{margin:0}}
@media (forced-colors:active){.w,.d,.n,.f,.go{border:2px solid}.f{background:#fff}}
@media print{@page{margin:14mm 15mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:10pt sans-serif}}
:root{color-scheme:light;--g:#fff;--s:#fff;--i:#000;--o:#000;--l:#777;--e:#000;--t:#000;--T:#000;--n:#fff;--r:#000;--R:#fff;--w:#fff;--p:#fff}
html{font-size:12pt}body{line-height:1.34}header,main,footer{padding:0}header{padding-bottom:.5rem;margin-bottom:.8rem}h1{font-size:1.7rem}h2{margin-top:1.4rem;font-size:1.35rem}h3{font-size:1.15rem}
.go,.pr,summary::after{display:none}.b{border:0;padding:0;min-height:0;background:none}header .b,.w .row{font-weight:700}.row{gap:1.2rem;margin-top:.4rem}
.w{border-width:2.5pt;padding:.7rem .9rem}.w>p{margin-top:.5rem}.w hr{margin-top:.6rem}
h1,h2,h3,summary,.d{break-after:avoid}.w,article,.y div,.x div,footer{break-inside:avoid}
article{margin-top:.8rem;padding-top:.8rem}.t,.t>.x{grid-template-columns:36% 1fr;column-gap:1.2rem}.f{padding:0}
.n{border:1.5pt solid}.d{padding:0;margin-top:.35rem}.x{row-gap:.4rem}.x,.q+ol,.d+ol,.d+.q{margin-top:.4rem}li{margin-top:.1rem}.v{border:1px solid;padding:.3rem .6rem}
details{border:0;padding:0}details::details-content{content-visibility:visible;display:block}summary{min-height:0}footer{margin-top:1.2rem;padding-top:.6rem}}
`;

/** The style, without the line breaks that only people need. */
export const PAGE_STYLE: string = SOURCE.replace(/\n/g, '');

/** What a `style-src` directive names it by. */
export const PAGE_STYLE_HASH: string = `'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`;
