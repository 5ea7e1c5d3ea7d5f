/** Something that the user can put right: it ends the command with status 2 and its message on stderr. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Why the file system refused, in words: `there is no such file`. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = fileSystemReasons[code];
  if (known !== undefined) return known;
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/u, '');
}

const fileSystemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or directory',
  EACCES: 'you are not allowed to; check its permissions',
  EPERM: 'you are not allowed to; check its permissions',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of its path is a file, not a directory',
  ELOOP: 'its links lead round in a circle',
  ENAMETOOLONG: 'its name is too long',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many files are open',
};
