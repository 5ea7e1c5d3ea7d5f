/**
 * The name of a file as messages and titles show it; as it is written where the escapes are broken.
 *
 * @example `fileName('file:///hr/our%20cio.md')` is `our cio.md`
 */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
