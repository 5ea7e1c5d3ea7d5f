import { formatGithub } from './github';
import { formatJson } from './json';
import type { FormatName } from './names';
import type { Formatter } from './report';
import { formatSarif } from './sarif';
import { formatStylish } from './stylish';

export const formatters: Readonly<Record<FormatName, Formatter>> = {
  stylish: formatStylish,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
};
