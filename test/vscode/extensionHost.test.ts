import { describe, expect, test } from 'vitest';
import { runHostSuite } from './runHostSuite';

const results = await runHostSuite();

describe('inside the extension host', () => {
  test.each(results)('$name', ({ error }) => {
    expect(error).toBeNull();
  });
});
