/** A text before and after a fix. */
export interface FixCase {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A duty of the CTO. */
export const own = 'Lead the engineering teams that build our products';
/** Another one. */
export const vision = 'Set the technology vision for our products';
/** A duty of the CIO. */
export const slip = 'Run the internal help desk for all employees';
/** The beginning of a CTO's description, up to the first item. */
export const title = '# Chief Technology Officer\n\n## Duties\n\n';

/** A description of both roles with these lists. */
export const both = (cto: string, cio: string): string =>
  `# CTO\n\n## Duties\n\n${cto}\n# CIO\n\n## Duties\n\n${cio}`;
