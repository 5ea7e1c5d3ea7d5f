import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const quietly = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** Starts the machine's own Chromium without a window and with a fresh profile. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = [process.env.REMIT_BROWSER, ...candidates].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium found. Install one ("apt-get install chromium") or set REMIT_BROWSER to its executable.',
    );
  }
  return chromium.launch({ executablePath, args: quietly });
}
