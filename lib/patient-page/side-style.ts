import { hashOf, packed } from './style-hash';

/** What the forms beside the page need: large boxes to tick, large lists to choose from. */
const SOURCE = `
fieldset{border:0;padding:0;min-width:0}
legend,label{font-weight:700}
legend{padding:0;margin-bottom:.5rem}
.c label{display:flex;gap:.9rem;align-items:center;min-height:3.2rem;padding:.5rem 0;border-top:1px solid var(--l);font-weight:400;cursor:pointer}
.c input{flex:none;width:1.6rem;height:1.6rem;accent-color:var(--t)}
.c input:checked+span{font-weight:700}
form>p{margin-top:1rem}
select{display:block;width:100%;min-height:3rem;margin-top:.3rem;padding:.5rem;border:2px solid var(--t);border-radius:10px;background:var(--s);color:var(--i);font:inherit}
[hidden]{display:none!important}
.qr svg{display:block;width:min(100%,22rem);height:auto;border:1px solid var(--l);border-radius:10px}
`;

export const SIDE_STYLE: string = packed(SOURCE);
export const SIDE_STYLE_HASH: string = hashOf(SIDE_STYLE);

/** The stop fills the screen before the page; it travels with the pages that show it. */
const STOP_SOURCE = `
.s{min-height:100vh;border-radius:0;border-width:0 0 4px;padding:1.6rem max(1.1rem,50% - 25rem);font-size:1.15rem}
.s h2{font-size:2.1rem;margin-bottom:.8rem}
.s h3{margin-top:1.3rem}
.s .b{font-size:1.2rem;min-height:3.6rem}
.staff{margin-top:.4rem;padding:.8rem 1rem;border:2px solid;border-radius:10px;background:var(--s);font-size:1.3rem}
@media print{.s{min-height:0}}
`;

export const STOP_STYLE: string = packed(STOP_SOURCE);
export const STOP_STYLE_HASH: string = hashOf(STOP_STYLE);
