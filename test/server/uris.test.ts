import { describe, expect, test } from 'vitest';
import {
  charterUri,
  fileNameOf,
  isCharter,
  isMarkdown,
  relativePath,
  uriKey,
} from '../../server/src/workspace/uris';

describe('uriKey', () => {
  test.each([
    ['escaped drive', 'file:///c%3A/hr/cto.md', 'file:///C:/hr/cto.md'],
    ['escaped space', 'file:///hr/our%20cto.md', 'file:///hr/our cto.md'],
    ['escaped umlaut', 'file:///hr/f%C3%BChrung.md', 'file:///hr/führung.md'],
  ])('is one for the spellings of one file: %s', (_, a, b) => {
    expect(uriKey(a)).toBe(uriKey(b));
  });

  test('keeps files apart that differ in case or name', () => {
    expect(uriKey('file:///hr/CTO.md')).not.toBe(uriKey('file:///hr/cto.md'));
  });

  test('survives a stray percent sign', () => {
    expect(uriKey('file:///100%/cto.md')).toBe('file:///100%/cto.md');
  });
});

test.each([
  ['inside', 'file:///project', 'file:///project/hr/cto.md', 'hr/cto.md'],
  ['with a slash at the folder', 'file:///project/', 'file:///project/cto.md', 'cto.md'],
  ['escaped', 'file:///our%20work', 'file:///our work/a%20b.md', 'a b.md'],
  ['in a folder with the same beginning', 'file:///project', 'file:///workshop/cto.md', undefined],
  ['outside', 'file:///project', 'file:///home/cto.md', undefined],
])('relativePath: %s', (_, folder, uri, expected) => {
  expect(relativePath(folder, uri)).toBe(expected);
});

test('names', () => {
  expect(fileNameOf('file:///a/our%20cto.md?x#y')).toBe('our cto.md');
  expect(charterUri('file:///project/')).toBe('file:///project/remit.json');
  expect(isCharter('file:///project/remit.json')).toBe(true);
  expect(isCharter('file:///project/package.json')).toBe(false);
  expect(isMarkdown('file:///project/CTO.MD')).toBe(true);
  expect(isMarkdown('file:///project/cto.md.bak')).toBe(false);
});
