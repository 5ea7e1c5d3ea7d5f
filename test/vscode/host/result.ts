/** How one test inside the extension host ended; `error` is `null` when it passed. */
export interface HostResult {
  readonly name: string;
  readonly error: string | null;
}

/** The workspace that the suite expects, next to the settings that keep VS Code quiet. */
export const hostFiles: Readonly<Record<string, string>> = {
  'cto.md': `# Chief Technology Officer

## Responsibilities

- Set the vision for our product platform and its architecture
- Lead the product engineering teams
- Run the internal help desk for all employees
`,
  'notes.md': '# Notes\n\n- Run the internal help desk for all employees\n',
};
