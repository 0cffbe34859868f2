// Runs in the application's world of the preview page, where the page's own scripts cannot run or look. It puts the
// article's blocks into the DOM and reads positions; it never changes an element of the article, so that the DOM's HTML
// stays the exported one. Marks and dark colours live beside the article.
//
// Names in hostile HTML can hide a document's or a form's properties (`<img name=createElement>`,
// `<input name=nextSibling>`), in this world too. So what is needed of those is taken here, before any article.
globalThis.jianbao = (() => {
    'use strict';

    const phone = document.getElementById('phone');
    const home = document.getElementById('article');
    const mark = document.getElementById('mark');
    const empty = document.getElementById('empty');
    const look = document.documentElement.style;
    const template = document.createElement('template');
    const pictures = document.createElement('style');
    document.head.append(pictures);
    const darkMode = makeDarkMode();
    const method = (type, name) => Function.prototype.call.bind(type.prototype[name]);
    const property = (type, name) =>
        Function.prototype.call.bind(Object.getOwnPropertyDescriptor(type.prototype, name).get);
    const rectOf = method(Element, 'getBoundingClientRect');
    const findAll = method(Element, 'querySelectorAll');
    const nextOf = property(Node, 'nextSibling');
    const caretAt = method(Document, 'caretRangeFromPoint');
    const walk = method(Document, 'createTreeWalker');

    let root = null;
    let blocks = [];          // the nodes of each block: one element, unless the HTML was hostile
    let marked = null;        // [first, last] block
    let shift = { at: -1, by: 0 }; // what the last hold of the position fell short, scroll positions being whole

    // Nothing in the article acts: no link, not even within the page, no button, no drop. Clicks are the pane's.
    for (const type of ['click', 'auxclick', 'submit', 'dragstart', 'dragover', 'drop'])
        addEventListener(type, event => event.preventDefault(), { capture: true });

    const elementOf = index => blocks[index]?.find(node => node instanceof Element);

    function parse(html) {
        template.innerHTML = html;
        const nodes = [...template.content.childNodes];
        template.content.replaceChildren();
        return nodes;
    }

    // The first block that ends below `y` (CSS pixels from the window's top), or the number of blocks.
    function firstBelow(y) {
        let low = 0, high = blocks.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            let probe = middle;
            while (probe < high && !elementOf(probe))
                ++probe;
            if (probe === high || rectOf(elementOf(probe)).bottom > y)
                high = middle;
            else
                low = probe + 1;
        }
        while (low < blocks.length && !elementOf(low))
            ++low;
        return low;
    }

    function firstVisible() {
        const index = firstBelow(1);
        return index < blocks.length ? index : -1;
    }

    function blockAt(x, y) {
        const page = rectOf(phone);
        const index = firstBelow(y);
        return index < blocks.length && x >= page.left && x < page.right && rectOf(elementOf(index)).top <= y ? index : -1;
    }

    // The block at a point, and what of its text stands before and behind the letter there.
    function placeAt(x, y) {
        const block = blockAt(x, y);
        const caret = block >= 0 ? caretAt(document, x, y) : null;
        if (!caret || !(caret.startContainer instanceof Text))
            return { block, before: '', after: '' };
        const context = 48;
        let before = '', after = '', isBehind = false;
        const texts = walk(document, elementOf(block), NodeFilter.SHOW_TEXT);
        while (texts.nextNode() && after.length < context) {
            const text = texts.currentNode.data;
            if (texts.currentNode === caret.startContainer) {
                isBehind = true;
                before += text.slice(0, caret.startOffset);
                after = text.slice(caret.startOffset);
            } else if (isBehind) {
                after += text;
            } else {
                before = (before + text).slice(-context);
            }
        }
        return isBehind ? { block, before: before.slice(-context), after: after.slice(0, context) }
                        : { block, before: '', after: '' };
    }

    function setRoot(html) {
        const old = root;
        root = parse(html).find(node => node instanceof HTMLElement) ?? parse('<section></section>')[0];
        if (old)
            root.append(...old.childNodes);
        home.replaceChildren(root);
        darkMode.set(phone.classList.contains('dark'), root);
        empty.hidden = true;
        phone.hidden = false;
    }

    // A picture that stands in the old and in the new text of a block goes over as it is: it need not load again.
    function keepPictures(spare, nodes) {
        for (const node of nodes.filter(node => node instanceof Element)) {
            for (const picture of findAll(node, 'img')) {
                const same = spare.get(picture.outerHTML);
                if (same)
                    same.push(picture);
                else
                    spare.set(picture.outerHTML, [picture]);
            }
        }
    }

    function reusePictures(spare, nodes) {
        for (const node of nodes.filter(node => node instanceof Element)) {
            for (const picture of findAll(node, 'img')) {
                const same = spare.get(picture.outerHTML)?.pop();
                if (same)
                    picture.replaceWith(same);
            }
        }
    }

    // A piece is the index of an old block that stays or moves here, or the HTML of a new one.
    function patch(rootHtml, first, removed, pieces) {
        const anchor = root && scrollY > 0 ? firstVisible() : -1;
        const anchorTop = anchor >= 0 ? rectOf(elementOf(anchor)).top - (scrollY === shift.at ? shift.by : 0) : 0;
        if (rootHtml !== null)
            setRoot(rootHtml);

        const places = new Map(); // old index → new one, of blocks that are kept
        pieces.forEach((piece, i) => {
            if (typeof piece === 'number')
                places.set(piece, first + i);
        });
        const last = Math.max(first, first + pieces.length - 1);
        // Where a block is afterwards; one that goes gives its place to what comes behind the same neighbour.
        const placeOf = index => {
            if (index < first || index >= first + removed)
                return index < first ? index : index - removed + pieces.length;
            let neighbour = index;
            while (neighbour >= first && !places.has(neighbour))
                --neighbour;
            const place = neighbour < first ? first - 1 : places.get(neighbour);
            return Math.min(place + index - neighbour, last);
        };

        let before = first;
        while (before > 0 && blocks[before - 1].length === 0)
            --before;
        const spare = new Map();
        for (let i = first; i < first + removed; ++i) {
            if (places.has(i))
                continue;
            keepPictures(spare, blocks[i]);
            for (const node of blocks[i])
                root.removeChild(node);
        }
        let cursor = before > 0 ? nextOf(blocks[before - 1].at(-1)) : root.firstChild;
        const fresh = pieces.map(piece => {
            if (typeof piece === 'number')
                return blocks[piece];
            const nodes = parse(piece);
            if (spare.size > 0)
                reusePictures(spare, nodes);
            return nodes;
        });
        fresh.forEach((nodes, i) => {
            for (const node of nodes) {
                if (node === cursor)
                    cursor = nextOf(cursor);
                else
                    root.insertBefore(node, cursor);
                if (typeof pieces[i] === 'string' && node instanceof Element)
                    darkMode.learn(node);
            }
        });
        blocks = blocks.slice(0, first).concat(fresh, blocks.slice(first + removed));

        const held = anchor >= 0 ? elementOf(placeOf(anchor)) : null;
        if (held) {
            scrollBy({ top: rectOf(held).top - anchorTop, behavior: 'instant' });
            shift = { at: scrollY, by: rectOf(held).top - anchorTop };
        }
        if (marked) {
            marked = marked.map(placeOf);
            placeMark();
        }
        return true;
    }

    function placeMark() {
        const top = marked && elementOf(marked[0]), bottom = marked && elementOf(marked[1]);
        mark.hidden = !top || !bottom;
        if (mark.hidden)
            return;
        const from = rectOf(top).top - rectOf(phone).top;
        mark.style.top = `${from}px`;
        mark.style.height = `${rectOf(bottom).bottom - rectOf(phone).top - from}px`;
    }

    function reveal(first, last, isScrolling) {
        marked = [first, last];
        placeMark();
        if (!isScrolling || mark.hidden)
            return;
        const { top, bottom, height } = rectOf(mark);
        const margin = 16;
        if (top >= margin && bottom <= innerHeight - margin)
            return;
        const place = Math.max(margin, Math.min(innerHeight / 4, innerHeight - margin - height));
        scrollTo({ top: scrollY + top - place, behavior: 'smooth' });
    }

    // What the person is at is not in the article.
    function leave(isBeforeIt) {
        marked = null;
        placeMark();
        if (isBeforeIt)
            scrollTo({ top: 0, behavior: 'smooth' });
    }

    // Puts the block first in view, at once: it follows somebody's scrolling.
    function scrollToBlock(index) {
        const element = elementOf(index);
        if (element)
            scrollTo({ top: scrollY + rectOf(element).top - 16, behavior: 'instant' });
    }

    // width: CSS pixels; bare: without the phone around the article; dark: boolean; ground, quiet, accent: CSS colours; empty: text shown before any article
    function applyLook({ width, bare, dark, ground, quiet, accent, empty: text }) {
        look.setProperty('--width', `${width}px`);
        look.setProperty('--ground', ground);
        look.setProperty('--quiet', quiet);
        look.setProperty('--accent', accent);
        empty.textContent = text;
        document.documentElement.classList.toggle('bare', bare);
        if (phone.classList.contains('dark') !== dark) {
            phone.classList.toggle('dark', dark);
            darkMode.set(dark, root);
        }
        placeMark();
    }

    // Pictures the page cannot load by itself, by rules beside the article. fetched: { source, url }; broken: sources
    function setPictures(fetched, broken) {
        const named = source => {
            const text = source.replace(/[^\w\-.:\/]/gu, c => `\\${c.codePointAt(0).toString(16)} `);
            return `#article img[src="${text}"]`;
        };
        pictures.textContent = [
            ...fetched.map(({ source, url }) => `${named(source)} { content: url("${url}"); object-fit: fill; ` +
                'min-width: 0; min-height: 0; background: none; border-radius: 0; }'),
            ...broken.map(source => `${named(source)} { display: inline-block; min-width: 8em; min-height: 48px; ` +
                'padding: 8px; border: 1px dashed #d0453a; border-radius: 4px; background: rgb(208 69 58 / .07); }'),
        ].join('\n');
    }

    return {
        applyLook, setPictures, patch, reveal, leave, scrollToBlock, placeMark, placeAt, firstVisible,
        html: () => root ? root.outerHTML : '',
        darkColours: darkMode.colours,
    };
})();
true;
