import type { Locator, Page } from 'playwright-core';

/** A squiggle on the screen with the text that it underlines. */
export interface Squiggle {
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly text: string;
}

/** The text editor that is shown. */
export class Editor {
  constructor(private readonly page: Page) {}

  async focus(): Promise<void> {
    await this.page.keyboard.press('Control+1');
    await this.page.waitForSelector(
      '.editor-instance .monaco-editor.focused :is(textarea.inputarea, .native-edit-context)',
      { state: 'attached' },
    );
  }

  /** The lines on the screen, with plain spaces. */
  async text(): Promise<string> {
    return this.page.evaluate(() => {
      const lines = [...document.querySelectorAll<HTMLElement>('.editor-instance .view-lines .view-line')];
      return lines
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((line) => line.textContent.replaceAll('\u00a0', ' '))
        .join('\n');
    });
  }

  /** Puts the caret at a place, one-based as in the status bar; a column past the end means the line's end. */
  async goTo(line: number, column: number): Promise<void> {
    await this.focus();
    await this.page.keyboard.press('Control+g');
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor({ state: 'visible' });
    await input.fill(`:${String(line)}:${String(column)}`);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await this.focus();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async undo(): Promise<void> {
    await this.focus();
    await this.page.keyboard.press('Control+z');
  }

  async save(): Promise<void> {
    await this.focus();
    await this.page.keyboard.press('Control+s');
    await this.page.waitForSelector('.tab.active:not(.dirty)');
  }

  /** What is underlined, from top to bottom. */
  async squiggles(): Promise<readonly Squiggle[]> {
    return this.page.evaluate(() => {
      const lines = [...document.querySelectorAll<HTMLElement>('.editor-instance .view-lines .view-line')];
      const isUnder = (piece: DOMRect, mark: DOMRect): boolean => {
        const middle = (piece.left + piece.right) / 2;
        return middle >= mark.left && middle <= mark.right;
      };
      const textUnder = (mark: DOMRect): string => {
        const height = (mark.top + mark.bottom) / 2;
        const line = lines.find((candidate) => {
          const place = candidate.getBoundingClientRect();
          return height >= place.top && height <= place.bottom;
        });
        if (line === undefined) return '';
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        let text = '';
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const content = node.textContent ?? '';
          for (let index = 0; index < content.length; index += 1) {
            range.setStart(node, index);
            range.setEnd(node, index + 1);
            if (isUnder(range.getBoundingClientRect(), mark)) text += content.charAt(index);
          }
        }
        return text.replaceAll('\u00a0', ' ');
      };
      const severities = ['error', 'warning', 'info', 'hint'] as const;
      return severities
        .flatMap((severity) =>
          [...document.querySelectorAll(`.editor-instance .view-overlays .squiggly-${severity}`)].map(
            (element) => ({
              severity,
              place: element.getBoundingClientRect(),
            }),
          ),
        )
        .sort((a, b) => a.place.top - b.place.top || a.place.left - b.place.left)
        .map(({ severity, place }) => ({ severity, text: textUnder(place) }));
    });
  }

  /** Rests the mouse on the n-th squiggle and reads the hover that appears. */
  async hoverSquiggle(index: number): Promise<string> {
    // VS Code asks for a hover only when the mouse moves in its editor, so it comes from a place beside.
    const marks = this.page.locator(
      '.editor-instance .view-overlays :is(.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint)',
    );
    const place = await marks.nth(index).boundingBox();
    // VS Code replaces the squiggles when new diagnostics arrive: none at this moment.
    if (place === null) return '';
    const x = place.x + Math.min(60, place.width / 2);
    const y = place.y + place.height / 2;
    await this.page.mouse.move(x + 20, y);
    await this.page.mouse.move(x, y, { steps: 5 });
    const hover = this.page.locator('.editor-instance .monaco-hover .hover-contents').first();
    await hover.waitFor({ state: 'visible' });
    const texts = await this.page.locator('.monaco-resizable-hover .hover-row').allInnerTexts();
    return texts.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Opens the light bulb's menu at the caret and reads its entries. */
  async lightBulb(): Promise<readonly string[]> {
    // The menu is there before it has the focus; keys that come earlier would go into the text.
    await this.pressUntil('Control+.', this.page.locator('.action-widget .monaco-list:focus'), 'visible');
    const titles = await this.menuRows().allInnerTexts();
    return titles.map((title) => title.replaceAll('\u00a0', ' ').trim());
  }

  /** Chooses an entry of the open light bulb with the keyboard. */
  async choose(title: string): Promise<void> {
    const count = await this.menuRows().count();
    const chosen = this.page.locator('.action-widget .monaco-list:focus .monaco-list-row.action.focused');
    for (let step = 0; step <= count; step += 1) {
      if ((await chosen.filter({ hasText: title }).count()) > 0) {
        await this.page.keyboard.press('Enter');
        await this.menuRows().first().waitFor({ state: 'hidden' });
        return;
      }
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`The light bulb has no entry "${title}" that can be chosen.`);
  }

  async closeMenus(): Promise<void> {
    await this.pressUntil('Escape', this.menuRows().first(), 'hidden');
  }

  /**
   * Presses a key until it has done its work: VS Code learns of a change of focus a moment after the browser, and
   * until then its keys do nothing.
   */
  private async pressUntil(key: string, effect: Locator, state: 'visible' | 'hidden'): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      await this.page.keyboard.press(key);
      try {
        await effect.waitFor({ state, timeout: 4000 });
        return;
      } catch (error) {
        if (attempt === 10) throw error;
      }
    }
  }

  private menuRows(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }
}
