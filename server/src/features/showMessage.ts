import { ShowMessageNotification, type Connection, type MessageType } from 'vscode-languageserver';

/** Shows a message that asks nothing; `connection.window` would send a request and wait for an answer. */
export function showMessage(connection: Connection, type: MessageType, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type, message });
}
