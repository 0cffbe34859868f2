// node cold.mjs RENDERER THEME.css ISSUE: one issue to standard output, as a command line tool would.
import { readFileSync, writeSync } from 'node:fs';
import { load } from './renderers.mjs';

const [name, themeFile, issue] = process.argv.slice(2);
const render = await load(name, themeFile);
writeSync(1, await render(readFileSync(issue, 'utf8')));
process.exit(0);
