import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { Editor } from './editor';
import type { EnvironmentOptions } from './environment';
import { createEnvironment } from './environment';
import type { Environment } from './environment';

const patience = 60_000;
const root = path.resolve(import.meta.dirname, '../..');

/** The real VS Code in a browser, driven as a person does: keys, mouse, and what is on the screen. */
export class Workbench {
  readonly editor: Editor;
  private readonly consoleLines: string[] = [];

  private constructor(
    readonly environment: Environment,
    private readonly browser: Browser,
    readonly page: Page,
  ) {
    this.editor = new Editor(page);
    page.on('console', (message) => this.consoleLines.push(`${message.type()}: ${message.text()}`));
  }

  /** Opens VS Code on a scratch workspace with the packed extension installed. */
  static async open(
    options: Omit<EnvironmentOptions, 'extension'> & { readonly screen?: BrowserContextOptions },
  ): Promise<Workbench> {
    const environment = await createEnvironment({ ...options, extension: 'package' });
    try {
      const browser = await launchBrowser();
      const page = await browser.newPage(options.screen ?? { viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(patience);
      const workbench = new Workbench(environment, browser, page);
      await page.goto(`${environment.server.url}/?folder=${encodeURIComponent(environment.workspace)}`);
      await page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row');
      await workbench.closeSecondarySideBar();
      return workbench;
    } catch (error) {
      await environment.dispose();
      throw error;
    }
  }

  /** The setting that hides it comes too late for a window's first layout. */
  private async closeSecondarySideBar(): Promise<void> {
    const bar = this.page.locator('.part.auxiliarybar');
    if (!(await bar.isVisible())) return;
    await this.page.keyboard.press('Control+Alt+b');
    await bar.waitFor({ state: 'hidden' });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.environment.dispose();
  }

  /** Opens a file of the workspace by its name, and waits for its text. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor({ state: 'visible' });
    await input.fill(name);
    await this.page
      .locator('.quick-input-list .monaco-list-row', { hasText: path.basename(name) })
      .first()
      .waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.waitForSelector(`.tab.active[data-resource-name="${path.basename(name)}"]`);
    await this.editor.focus();
  }

  /** Runs a command of the palette by its title: `Remit: Restart Language Server`. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor({ state: 'visible' });
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** The entries of the Problems panel, which is opened when it is not; the editor has the focus afterwards. */
  async problems(): Promise<readonly string[]> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.page.keyboard.press('Control+Shift+m');
      await panel.waitFor({ state: 'visible' });
    }
    const entries = await panel.locator('.monaco-list-row .marker-message-details-container').allInnerTexts();
    await this.editor.focus();
    return entries.map((entry) => entry.replaceAll('\u00a0', ' ').trim());
  }

  /** What the language status item says: texts and details of every language feature, one a line. */
  async languageStatus(): Promise<string> {
    await this.page.locator('[id="status.languageStatus"]').hover();
    const hover = this.page.locator('.hover-language-status');
    await hover.first().waitFor({ state: 'visible' });
    const texts = await hover.allInnerTexts();
    await this.page.mouse.move(5, 5);
    return texts.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Texts of the notifications, which pop up nowhere while a test drives VS Code; their list is opened. */
  async notifications(): Promise<readonly string[]> {
    const list = this.page.locator('.notifications-center.visible');
    if (!(await list.isVisible())) await this.runCommand('Notifications: Show Notifications');
    return list.locator('.notification-list-item-message').allInnerTexts();
  }

  /** Ends Remit's language server of this window as a crash would. */
  killServer(): void {
    const script = `${this.environment.extensionsDir}${path.sep}`;
    const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
    const servers = lines.filter((line) => line.includes(script) && line.includes('dist/server.js'));
    if (servers.length !== 1) throw new Error(`Not one server runs but ${String(servers.length)}.`);
    process.kill(Number.parseInt(servers.join(''), 10), 'SIGKILL');
  }

  /** Waits until `condition` holds, and says what was seen last when it does not. */
  async waitFor<T>(what: string, look: () => Promise<T>, condition: (seen: T) => boolean): Promise<T> {
    const end = Date.now() + patience;
    for (;;) {
      const seen = await look();
      if (condition(seen)) return seen;
      if (Date.now() > end) {
        const picture = await this.keepPicture(what);
        throw new Error(
          `Waited in vain for ${what}. Seen: ${JSON.stringify(seen)}\nPicture: ${picture}\n${this.consoleLines.slice(-20).join('\n')}`,
        );
      }
      // The screen is polled because what it shows has no event of its own.
      await this.page.waitForTimeout(50);
    }
  }

  async screenshot(file: string): Promise<void> {
    await mkdir(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file });
  }

  private async keepPicture(what: string): Promise<string> {
    const file = path.join(root, '.vscode-test/failures', `${what.replace(/\W+/gu, '-')}.png`);
    await this.screenshot(file);
    return file;
  }
}
