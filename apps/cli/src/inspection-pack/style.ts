import { Html } from './html';

/** For paper and for the screen. */
export const style = new Html(`
body { font: 11pt/1.45 "Helvetica Neue", Arial, sans-serif; color: #0b0c0c; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; overflow-wrap: anywhere; } h2 { font-size: 1.25rem; margin-top: 2rem; border-bottom: 2px solid #0b0c0c; }
h3 { font-size: 1rem; margin-bottom: 0.2rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: 3px 10px 3px 0; border-bottom: 1px solid #b1b4b6; overflow-wrap: anywhere; }
dt { font-weight: bold; } dd { margin: 0 0 0.4rem 1rem; } code { overflow-wrap: anywhere; } .words { white-space: pre-line; }
@media print { section { break-inside: avoid-page; } h2 { break-after: avoid; } }
`);
