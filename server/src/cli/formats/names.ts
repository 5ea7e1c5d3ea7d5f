/** What `check --format` takes; apart from the formatters, so that a command line can be read before the engine is loaded. */
export const formatNames = ['stylish', 'json', 'sarif', 'github'] as const;

export type FormatName = (typeof formatNames)[number];
