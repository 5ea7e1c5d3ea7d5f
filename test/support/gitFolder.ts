import { execFileSync } from 'node:child_process';
import { createScratchFolder, type ScratchFolder } from './scratchFolder';

/** A scratch folder that is a git repository with one commit of these files. */
export function createGitFolder(files: Readonly<Record<string, string>>): ScratchFolder {
  const folder = createScratchFolder(files);
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-q', '--allow-empty', '-m', 'Base'],
  ]) {
    execFileSync('git', [...identity, ...args], {
      cwd: folder.path,
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
    });
  }
  return folder;
}
