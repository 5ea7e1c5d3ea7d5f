import { CloseAction, ErrorAction } from 'vscode-languageclient';
import type { CloseHandlerResult, ErrorHandler, ErrorHandlerResult } from 'vscode-languageclient';

const restarts = 3;
const withinMilliseconds = 3 * 60 * 1000;

/** What the session does about a crash; each call is to give one message. */
export interface CrashReactions {
  restarting(notice: string): void;
  gaveUp(problem: string): void;
}

/**
 * Starts a crashed server again, but not for ever: the fourth crash within three minutes ends it.
 * @param now milliseconds of a clock, handed in for tests
 */
export function createCrashHandler(reactions: CrashReactions, now: () => number): ErrorHandler {
  let crashes: readonly number[] = [];
  return {
    error: (error, _message, count): ErrorHandlerResult => {
      if (count !== undefined && count <= 3) return { action: ErrorAction.Continue, handled: true };
      const problem = `The connection to Remit's language server failed and was closed: ${error.message}`;
      reactions.gaveUp(problem);
      return { action: ErrorAction.Shutdown, handled: true, message: problem };
    },
    closed: (): CloseHandlerResult => {
      crashes = [...crashes.filter((time) => now() - time < withinMilliseconds), now()];
      if (crashes.length <= restarts) {
        const notice =
          "Remit's language server stopped unexpectedly and is started again. The text is untouched; the findings come back in a moment.";
        reactions.restarting(notice);
        return { action: CloseAction.Restart, handled: true, message: notice };
      }
      const problem = `Remit's language server stopped ${String(crashes.length)} times within three minutes and is not started again.`;
      reactions.gaveUp(problem);
      return { action: CloseAction.DoNotRestart, handled: true, message: problem };
    },
  };
}
