/** The page's style sheet: two columns on a screen, one below the other on a phone, light or dark as the reader has it. */
export const style = `:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.2; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 0.5rem; border: 1px solid GrayText; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
ul { margin: 0; padding-left: 1.2rem; }
li { overflow-wrap: anywhere; }
small, .none { opacity: 0.75; }
.none { margin: 0; }
em { padding: 0 0.3em; background: #ffe08a; color: #000; font-style: normal; }
@media (max-width: 40rem) {
  thead { display: none; }
  table, tbody, tr, td { display: block; }
  td { border-top: 0; }
  tr { margin-bottom: 1rem; border-top: 1px solid GrayText; }
  td::before { content: attr(data-role); display: block; font-weight: bold; }
}
`;
