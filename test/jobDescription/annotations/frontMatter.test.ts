import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../server/src/jobDescription/annotations/frontMatter';
import { parse } from '../../support/markedDuties';

describe('readFrontMatter', () => {
  test.each([
    ['cto', 'cto'],
    ['CIO', 'cio'],
    ['cto+cio', 'both'],
    ['cio + cto', 'both'],
    ['merged', 'merged'],
    ['cto/cio', 'merged'],
  ])('role: %s', (value, expected) => {
    const text = `---\nteam: x\nrole: ${value}\n---\nBody\n`;
    const read = readFrontMatter(text);
    expect(read?.role?.value).toBe(expected);
    expect(text.slice(read?.role?.span.start, read?.role?.span.end)).toBe(value);
    expect(text.slice(read?.span.end)).toBe('Body\n');
  });

  test.each([
    ['no fence', '# CTO\n'],
    ['unclosed', '---\nrole: cto\n'],
    ['a thematic break', '---\n\n# CTO\n\n---\n'],
    ['prose between breaks', '---\nHello there\n---\n'],
    ['not at the top', '\n---\nrole: cto\n---\n'],
  ])('%s is none', (_name, text) => {
    expect(readFrontMatter(text)).toBeUndefined();
  });

  test.each([
    ['BOM', '\ufeff---\nrole: cto\n---\n'],
    ['CRLF', '---\r\nrole: cto\r\n---\r\nBody\r\n'],
    ['CR only', '---\rrole: cto\r---\rBody\r'],
    ['dots', '---\nrole: cto\n...\n'],
    ['no end of line', '---\nrole: cto\n---'],
  ])('%s is read', (_name, text) => {
    expect(readFrontMatter(text)?.role?.value).toBe('cto');
  });

  test.each([
    ['a role it does not know', '---\nrole: ceo/cto\n---\n', 'ceo/cto'],
    ['remit with another value', '---\nremit: maybe\n---\n', 'maybe'],
  ])('tells the place of %s', (_name, text, expected) => {
    const places = parse(text).frontMatter?.problems.map(({ span }) => text.slice(span.start, span.end));
    expect(places).toEqual([expected]);
  });

  test('malformed YAML concerns Remit only where Remit is concerned', () => {
    expect(parse('---\nrole: "cto\n---\n').frontMatter?.problems).toHaveLength(1);
    expect(parse('---\ntitle: "x\n---\n# README\n').frontMatter?.problems).toEqual([]);
  });

  test('another product’s roles are left alone', () => {
    expect(parse('---\nrole: editor\n---\n# Page\n').frontMatter?.problems).toEqual([]);
  });
});
