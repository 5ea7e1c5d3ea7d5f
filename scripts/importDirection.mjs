// @ts-check
import path from 'node:path';

/** The way of the data, from left to right: a folder imports only itself and folders before it. */
export const pipeline = [
  ...['text', 'roles', 'configuration', 'jobDescription', 'attribution', 'rules', 'fixes', 'analysis'],
  ...['workspace', 'features'],
];
/** Folders that know no VS Code, LSP or Node built-in. */
export const pureFolders = pipeline.slice(0, pipeline.indexOf('analysis') + 1);
/** The folders of `jobDescription/` in the order in which a document goes through them. */
const stages = [
  ...['headings', 'annotations', 'markdown', 'sentences', 'naming', 'sections', 'recognition', 'scopes'],
  ...['duties', '.'],
];
const markdownParsers = ['@lezer/', 'yaml'];
const outside = ['vscode', 'node:'];
/** The command line stands beside `features`: both are shells around the analysis and the workspace. */
const shells = new Map([
  ['cli', pipeline.filter((folder) => folder !== 'features')],
  ['.', pipeline],
]);

/**
 * Why `file` of `server/src/` may not import `source`, or `undefined` when it may.
 *
 * @param {string} file
 * @param {string} source
 * @param {boolean} isTypeOnly whether the import is gone once the types are
 */
export function importProblem(file, source, isTypeOnly) {
  const folder = topFolder(file);
  if (folder === undefined) return undefined;
  if (source.startsWith('.')) {
    const imported = path.resolve(path.dirname(file), source);
    const target = topFolder(imported);
    if (target === undefined) return 'server/src/ imports nothing of the other folders';
    const allowed = shells.get(folder) ?? pipeline.slice(0, pipeline.indexOf(folder));
    if (target === folder) return isTypeOnly ? undefined : stageProblem(file, imported);
    if (allowed.includes(target)) return undefined;
    return `${folder}/ imports only folders before it in the one-way flow, not ${target === '.' ? 'the entry files' : `${target}/`}`;
  }
  if (!pureFolders.includes(folder)) return undefined;
  if (outside.some((start) => source.startsWith(start)))
    return `${folder}/ is pure: no VS Code, LSP or Node built-in`;
  const isParser = markdownParsers.some((start) => source.startsWith(start));
  return isParser && folder !== 'jobDescription'
    ? 'only jobDescription/ reads Markdown and front matter'
    : undefined;
}

/** Types may go against the order: what is remembered lies with what it is about. @param {string} file @param {string} imported */
function stageProblem(file, imported) {
  const stage = stageOf(file);
  const target = stageOf(imported);
  if (stage === undefined || target === undefined) return undefined;
  return stages.indexOf(target) <= stages.indexOf(stage)
    ? undefined
    : `jobDescription/${stage}/ uses only the folders before it, not ${target === '.' ? 'what leads through them' : `${target}/`}`;
}

/** The folder of `jobDescription/` that holds a path, `.` for its own files. @param {string} file */
function stageOf(file) {
  const inside = /[/\\]server[/\\]src[/\\]jobDescription[/\\](.*)$/u.exec(file)?.[1];
  if (inside === undefined) return undefined;
  const [first, ...rest] = inside.split(/[/\\]/u);
  return rest.length > 0 ? first : '.';
}

/** The folder of `server/src/` that holds a path, `.` for its own files. @param {string} file */
function topFolder(file) {
  const inside = /(?:^|[/\\])server[/\\]src[/\\](.*)$/u.exec(file)?.[1];
  if (inside === undefined) return undefined;
  const [first, ...rest] = inside.split(/[/\\]/u);
  const isFolder = rest.length > 0 || pipeline.includes(first ?? '');
  return isFolder ? first : '.';
}

/** @param {import('estree').ImportDeclaration & { readonly importKind?: string }} node */
function isOfTypes({ importKind, specifiers }) {
  /** @param {typeof specifiers[number] & { readonly importKind?: string }} specifier */
  const isType = (specifier) => specifier.importKind === 'type';
  return importKind === 'type' || (specifiers.length > 0 && specifiers.every(isType));
}

/** ESLint's side of it. @type {import('eslint').Rule.RuleModule} */
export const importDirectionRule = {
  meta: { type: 'problem', schema: [], messages: { wrong: '{{ problem }} (ARCHITECTURE.md).' } },
  create(context) {
    /** @param {import('estree').Node | null | undefined} source @param {boolean} [isTypeOnly] */
    const check = (source, isTypeOnly = false) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const problem = importProblem(context.filename, source.value, isTypeOnly);
      if (problem !== undefined) context.report({ node: source, messageId: 'wrong', data: { problem } });
    };
    return {
      ImportDeclaration: (node) => check(node.source, isOfTypes(node)),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
    };
  },
};
