const charterName = 'remit.json';
const markdownEnding = /\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd)$/iu;

/**
 * One spelling for all URIs of a file, to compare and to look up by; never sent to a client. Clients differ in how they
 * escape (`file:///c%3A/a` and `file:///C:/a` are one file).
 */
export function uriKey(uri: string): string {
  const decoded = decode(uri);
  return decoded.replace(/^file:\/\/\/([A-Za-z]):/u, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}

/** Last part of the path, decoded: `cto.md`. */
export function fileNameOf(uri: string): string {
  const path = decode(uri).replace(/[?#].*$/u, '');
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Path of a file inside a folder, or `undefined` when it is outside: `hr/cto.md`. */
export function relativePath(folder: string, uri: string): string | undefined {
  const base = uriKey(folder).replace(/\/$/u, '');
  const key = uriKey(uri);
  return key.startsWith(`${base}/`) ? key.slice(base.length + 1) : undefined;
}

/** URI of the charter of a workspace folder. */
export function charterUri(folder: string): string {
  return `${folder.replace(/\/$/u, '')}/${charterName}`;
}

/** Whether a file's name is that of a charter. */
export function isCharter(uri: string): boolean {
  return fileNameOf(uri) === charterName;
}

/** Whether the name is that of a Markdown file. */
export function isMarkdown(uri: string): boolean {
  return markdownEnding.test(fileNameOf(uri));
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // a stray percent sign: such a URI has one spelling only
  }
}
