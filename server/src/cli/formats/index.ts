import { formatGithub } from './github';
import { formatJson } from './json';
import type { Formatter } from './report';
import { formatSarif } from './sarif';
import { formatStylish } from './stylish';

/** What `check --format` takes. */
export const formatters = {
  stylish: formatStylish,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
} as const satisfies Readonly<Record<string, Formatter>>;

export type FormatName = keyof typeof formatters;

export const formatNames = Object.keys(formatters) as readonly FormatName[];
