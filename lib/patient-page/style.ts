import { hashOf, packed } from './style-hash';

/**
 * The whole style of the patient's page. It travels inside the page (one request less on a weak signal) and
 * is let in by its hash alone. Roles of colour are those of `app/globals.css`; sizes hang on the reader's own
 * setting (1rem is 18 px where nothing was set), so 200 % text stays inside the page.
 */
const SOURCE = `
:root{color-scheme:light dark;--g:#f6f4ef;--s:#fffdfa;--i:#1f2a30;--o:#55636a;--l:#e3dfd6;--t:#1d6a78;--n:#e3f0f0;--r:#a32015;--R:#fdf1ef;--p:#eef5f4}
@media (prefers-color-scheme:dark){:root{--g:#12181b;--s:#1a2226;--i:#eef0ec;--o:#aab6b9;--l:#2e393e;--t:#7cc5cf;--n:#1b3439;--r:#ff9d92;--R:#2b1a18;--p:#dfe9e8}}
@media print{:root{color-scheme:light;--g:#fff;--s:#fff;--i:#000;--o:#000;--l:#777;--t:#000;--n:#fff;--r:#000;--R:#fff;--p:#fff}}
*{box-sizing:border-box;margin:0}
html{font-size:112.5%;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{background:var(--s);color:var(--i);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
header,main,footer{padding:1.3rem max(1.1rem,50% - 25rem)}
header,footer{background:var(--g);border:solid var(--l);border-width:0 0 1px}
footer{border-width:1px 0 0;margin-top:2rem;padding-bottom:3rem}
footer,.h,li::marker{color:var(--o)}
h1,h2,h3{font:600 1.28rem/1.22 Charter,Georgia,"Noto Serif",serif;text-wrap:balance}
h1{font-size:1.8rem;margin:.5rem 0}
h2{font-size:1.5rem;margin-top:2.75rem}
ol,ul{padding-left:1.4rem}
li,.h{margin-top:.35rem}
dt{font-weight:700}
dd{white-space:pre-line}
:focus-visible{outline:3px solid var(--t);outline-offset:3px}
header img{height:3rem;max-width:60%;object-fit:contain}
.b{display:inline-flex;align-items:center;justify-content:center;min-height:3rem;padding:.5rem 1.1rem;border:2px solid var(--t);border-radius:10px;background:var(--s);color:var(--t);font:inherit;font-weight:700;line-height:1.25;text-align:center;text-decoration:none;cursor:pointer}
.b[hidden]{display:none}
.go{background:var(--t);color:var(--s);font-size:1.25rem;width:100%;min-height:3.6rem;margin-top:1rem}
.row{display:flex;flex-wrap:wrap;gap:.7rem;margin-top:.8rem}
.w{border:2px solid var(--r);border-radius:14px;background:var(--R);padding:1.1rem}
.w h2,.w .b,.z dt{color:var(--r)}
.w h2,footer h2{margin:0;font-size:1.35rem}
.w h3{font:inherit;font-weight:700;margin-top:.6rem}
.w .b{border-color:var(--r)}
.w hr{border:solid var(--r);border-width:1px 0 0;opacity:.35;margin-top:1.1rem}
.w .h,footer p,.x div{margin-top:.75rem}
.y{margin-top:1.5rem}
.y div+div,.q,ol,.x{margin-top:.9rem}
article{margin-top:1.6rem;padding-top:1.6rem;border-top:1px solid var(--l)}
h2+article{border:0;padding:0;margin-top:1rem}
article h3{display:flex;gap:.6rem;align-items:baseline}
.f{background:var(--p);border-radius:14px;padding:.6rem;margin-bottom:1.1rem;forced-color-adjust:none}
.f>*{display:block;width:100%;height:auto;max-height:15rem}
.n{flex:none;display:grid;place-items:center;min-width:1.75em;height:1.75em;border-radius:2em;background:var(--n);color:var(--t);font:700 .88em/1 system-ui,sans-serif}
.m{display:inline-block;margin:.5rem .5rem 0 0;border:1px solid;border-radius:8px;padding:0 .6rem;color:var(--o)}
.d{margin-top:.7rem;background:var(--n);border-radius:10px;padding:.65rem .9rem;font-weight:700;font-size:1.08rem;text-wrap:pretty}
.z{border-left:4px solid var(--r);padding-left:.9rem}
.v{background:var(--g);border-radius:10px;padding:.65rem .9rem}
details{margin-top:1rem;border:1px solid var(--l);border-radius:14px;padding:.4rem 1.1rem}
summary{font-weight:700;color:var(--t);display:flex;align-items:center;justify-content:space-between;gap:.6rem;min-height:3rem;cursor:pointer}
summary::after{content:"+";font:2rem/1 system-ui}
[open]{padding-bottom:1rem}[open]>summary::after{content:"–"}
.a{padding-top:14vh}
@media (min-width:42em),print{.go{width:auto;min-width:15rem}.t,.x{display:grid;grid-template-columns:1fr 1fr;gap:.75rem 1.8rem}.t,.t>.x{grid-template-columns:39% 1fr}.t{row-gap:0}.f{align-self:start}.t>.x,.z,.v{grid-column:1/-1}.x div{margin:0}}
@media print{@page{margin:14mm;@bottom-right{content:counter(page) " / " counter(pages)}}
html{font-size:12pt}body{line-height:1.34}header,main,footer,.b,.d,.f,details{padding:0}
.go,.pr,summary{display:none}.b,details{border:0;min-height:0}.row{gap:1.2rem;margin-top:.4rem}.w{padding:.7rem .9rem;border-width:2pt;margin:0 2px}
h2{margin-top:1.3rem}h1,h2,h3,.d{break-after:avoid}.w,article,dl div,footer{break-inside:avoid}
header,article,footer{padding:.7rem 0 0;margin:.7rem 0 0}header{margin:0;padding:0 0 .7rem}main{padding-top:.7rem}.n{border:1.5pt solid}.d,.x,.q,article ol{margin-top:.4rem}.t>.x,.x{row-gap:.4rem;grid-template-columns:1fr 1fr 1fr}.z{grid-column:span 2}li{margin-top:.1rem}.v{border:1px solid;padding:.3rem .6rem}
details::details-content{content-visibility:visible;display:block}}
`;

/**
 * What only a page that was ticked needs: the question about pain, its answer, and what was done. It comes with
 * the answer, not with the first view.
 */
const ANSWER_SOURCE = `
fieldset{border:0;padding:0;min-width:0}
legend,label{font-weight:700}
legend{padding:0}
form p,fieldset+p,form fieldset{margin-top:1rem}
.p{display:grid;grid-template-columns:repeat(auto-fit,minmax(max(48px,2.7rem),1fr));gap:.3rem;margin-top:.6rem}
.p label{position:relative;display:grid}
.p input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.p span{display:grid;place-items:center;min-height:3rem;border:2px solid var(--t);border-radius:10px}
.p input:checked+span{background:var(--t);color:var(--s);text-decoration:underline;outline:3px solid;outline-offset:-8px}
.p input:focus-visible+span{outline:3px solid var(--i);outline-offset:3px}
.e{display:flex;justify-content:space-between;gap:1rem;color:var(--o)}form .e{margin-top:.35rem}
select,textarea{display:block;width:100%;min-height:3rem;margin-top:.3rem;padding:.5rem;border:2px solid var(--t);border-radius:10px;background:var(--s);color:var(--i);font:inherit}
.o{border:2px solid var(--r)}
.v.o a,.v a{color:inherit}
.v p+p,.v ul{margin-top:.5rem}
section>.v{margin-top:1rem}
.v a:not(.b){display:inline-block;padding:.6rem 0}
.k{border-width:0 0 1px;border-radius:0;padding:0}
.k article{border:0;padding:0;margin-top:.6rem}
`;

export const PAGE_STYLE: string = packed(SOURCE);
export const PAGE_STYLE_HASH: string = hashOf(PAGE_STYLE);
export const ANSWER_STYLE: string = packed(ANSWER_SOURCE);
export const ANSWER_STYLE_HASH: string = hashOf(ANSWER_STYLE);
