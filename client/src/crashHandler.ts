import { CloseAction, ErrorAction } from 'vscode-languageclient';
import type { CloseHandlerResult, ErrorHandler, ErrorHandlerResult } from 'vscode-languageclient';

const restarts = 3;
const withinMilliseconds = 3 * 60 * 1000;

/** What the session does about a crash. */
export interface CrashReactions {
  restarting(): void;
  gaveUp(problem: string): void;
}

/**
 * Starts a crashed server again, but not for ever: the fourth crash within three minutes ends it.
 * @param now milliseconds of a clock, handed in for tests
 */
export function createCrashHandler(reactions: CrashReactions, now: () => number): ErrorHandler {
  let crashes: readonly number[] = [];
  return {
    error: (_error, _message, count): ErrorHandlerResult => ({
      action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: (): CloseHandlerResult => {
      crashes = [...crashes.filter((time) => now() - time < withinMilliseconds), now()];
      if (crashes.length <= restarts) {
        reactions.restarting();
        return {
          action: CloseAction.Restart,
          handled: true,
          message: 'The language server stopped; starting it again.',
        };
      }
      const problem = `The language server stopped ${String(crashes.length)} times within three minutes and is not started again.`;
      reactions.gaveUp(problem);
      return { action: CloseAction.DoNotRestart, handled: true, message: problem };
    },
  };
}
