import { hashOf, packed } from './style-hash';

/**
 * The guided session, read lying on the floor two metres away: no text under 28 px (1rem is 18 px), the timer
 * from 108 px on. While it runs, one exercise fills the screen and what is for reading steps back.
 */
const SOURCE = `
[hidden]{display:none!important}
.se{padding-bottom:2rem}
.se h1,.se h2{font-size:2.1rem;margin:.2rem 0 .5rem}
.se p,.se li,.se .b,.se legend,.se .d,.se label,.se .m{font-size:1.6rem;line-height:1.3}
.se>section{min-height:100vh;padding:1.2rem 0;border-bottom:1px solid var(--l)}
.se .f>*{max-height:36vh}
.se .plain>*{margin-top:1rem}
.se .b{min-height:3.6rem}
.se form{margin-top:1.2rem}
fieldset{border:0;padding:0;min-width:0}
legend{padding:0;font-weight:700}
.p{display:grid;grid-template-columns:repeat(auto-fit,minmax(3.6rem,1fr));gap:.4rem;margin-top:.6rem}
.p label{position:relative;display:grid}
.p input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.p span{display:grid;place-items:center;min-height:3.6rem;border:2px solid var(--t);border-radius:10px}
.p input:checked+span{background:var(--t);color:var(--s);text-decoration:underline;outline:3px solid;outline-offset:-8px}
.p input:focus-visible+span{outline:3px solid var(--i);outline-offset:3px}
.e{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.3rem 1rem;color:var(--o)}
.run>section,.run .plain,.run #intro{display:none}
.run>.on{display:block;min-height:0;border:0;padding:0}
.run #end.on{min-height:60vh}
#panel{text-align:center;padding:.4rem 0}
.se #big{font:700 clamp(6rem,30vmin,13rem)/1 system-ui,sans-serif;font-variant-numeric:tabular-nums;color:var(--t)}
.se #label{font-weight:700;font-size:1.9rem}
.run #keys .b{flex:1 1 8rem}
#keys .go{margin:0}
@media (min-width:42em) and (orientation:landscape){.run:not(.last){display:grid;grid-template-columns:1fr 1fr;gap:0 2rem;align-items:center}.run>.row{grid-column:1/-1}.run .f>*{max-height:48vh}}
@media print{.se>section{min-height:0}#panel,#keys{display:none}}
`;

export const SESSION_STYLE: string = packed(SOURCE);
export const SESSION_STYLE_HASH: string = hashOf(SESSION_STYLE);
