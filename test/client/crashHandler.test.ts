import { expect, test, vi } from 'vitest';
import { createCrashHandler } from '../../client/src/crashHandler';

// The real module loads `vscode`, which exists only inside the extension host.
vi.mock('vscode-languageclient', () => ({
  CloseAction: { DoNotRestart: 'stay down', Restart: 'restart' },
  ErrorAction: { Continue: 'continue', Shutdown: 'shut down' },
}));

function setUp() {
  const clock = { time: 0 };
  const told: string[] = [];
  const handler = createCrashHandler(
    { restarting: (notice) => told.push(notice), gaveUp: (problem) => told.push(problem) },
    () => clock.time,
  );
  return { clock, told, handler };
}

test('a crashed server is started three times within three minutes, not a fourth', async () => {
  const { told, handler } = setUp();
  const actions = [];
  for (let crash = 0; crash < 4; crash += 1) actions.push((await handler.closed()).action);
  expect(actions).toEqual(['restart', 'restart', 'restart', 'stay down']);
  expect(told).toHaveLength(4);
  for (const notice of told.slice(0, 3)) expect(notice).toMatch(/is started again/u);
  expect(told.at(3)).toMatch(/stopped 4 times within three minutes/u);
});

test('crashes of long ago are forgiven', async () => {
  const { clock, handler } = setUp();
  for (let crash = 0; crash < 10; crash += 1) {
    clock.time += 61_000;
    expect((await handler.closed()).action).toBe('restart');
  }
});

test('a connection that keeps failing is shut down, and the person is told', async () => {
  const { told, handler } = setUp();
  expect((await handler.error(new Error('broken pipe'), undefined, 3)).action).toBe('continue');
  expect((await handler.error(new Error('broken pipe'), undefined, 4)).action).toBe('shut down');
  expect(told).toEqual([expect.stringMatching(/broken pipe/u)]);
});
