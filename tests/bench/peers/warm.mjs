// node warm.mjs THEME.css ROUNDS ISSUE…: the median time, in milliseconds, in which each renderer makes all the issues.
import { readFileSync } from 'node:fs';
import { load, names } from './renderers.mjs';

const [themeFile, rounds, ...files] = process.argv.slice(2);
const issues = files.map(file => readFileSync(file, 'utf8'));

for (const name of names) {
    try {
        const render = await load(name, themeFile);
        const times = [];
        for (let round = -1; round < Number(rounds); ++round) {
            const begin = performance.now();
            for (const issue of issues)
                await render(issue);
            if (round >= 0)
                times.push(performance.now() - begin);
        }
        times.sort((a, b) => a - b);
        console.log(`  ${name.padEnd(46)}${times[times.length >> 1].toFixed(2).padStart(9)} ms`);
    } catch (error) {
        console.log(`  ${name.padEnd(46)}     not measured: ${error.message.split('\n')[0]}`);
    }
}
process.exit(0);
