// The ways to make WeChat HTML that people use today, each as an async function from Markdown to HTML.
import { readFileSync } from 'node:fs';

const withoutFrontMatter = markdown => markdown.replace(/^---\n.*?\n---\n/s, '');

async function markdownIt() {
    const { default: MarkdownIt } = await import('markdown-it');
    const { default: highlighter } = await import('highlight.js');
    const highlight = (code, language) =>
        highlighter.getLanguage(language) ? highlighter.highlight(code, { language }).value : '';
    const parser = new MarkdownIt({ html: true, highlight });
    return markdown => parser.render(withoutFrontMatter(markdown));
}

const renderers = {
    'markdown-it': async () => {
        const render = await markdownIt();
        return async markdown => render(markdown);
    },
    // Markdown, then a theme's rules written into each element: what mdnice and its kin do.
    'markdown-it+juice': async themeFile => {
        const render = await markdownIt();
        const { default: juice } = await import('juice');
        const css = readFileSync(themeFile, 'utf8');
        const options = { inlinePseudoElements: true, preserveImportant: true };
        return async markdown => juice.inlineContent(`<section>${render(markdown)}</section>`, css, options);
    },
    wenyan: async () => {
        const { prepareRenderContext } = await import('@wenyan-md/core/wrapper');
        const options = { theme: 'default', highlight: 'solarized-light', macStyle: true, footnote: true };
        const read = async content => ({ content, absoluteDirPath: undefined });
        return async markdown => (await prepareRenderContext(markdown, options, read)).gzhContent.content;
    },
};

export const names = Object.keys(renderers);
export const load = (name, themeFile) => renderers[name](themeFile);
