// WeChat's dark mode, simulated. The rules are those WeChat publishes (mp-darkmode, "principle"): grounds first, then
// text and borders by their difference in perceived brightness to the converted ground, text shadows like grounds,
// gradients as one colour; the numbers are its thresholds.
//
// The article's DOM stays the exported HTML: nothing is written to it. An element's dark colours depend on its own style
// attribute and on the ground and ink it stands on, and an article has few such pairs. Each pair becomes one rule of a
// style sheet beside the article: the ground is a number that a style query reads from the parent, the element is found
// by the text of its style attribute.
globalThis.makeDarkMode = () => {
    'use strict';

    const paper = { rgb: [25, 25, 25], alpha: 1 };  // #191919
    const paperInk = [163, 163, 163];                // #a3a3a3
    const lightInk = [25, 25, 25];                   // what text without a colour has in light mode
    const nearWhite = 250, brightestGround = 190, brightGround = 100, leastDifference = 65;
    const greyFlips = 40, darkestLightness = 22, visibleAlpha = 0.05;
    const ruleLimit = 4000;                          // an article made of nothing but styles stays affordable

    // Perceived brightness of W3C's AERT, 0 to 255.
    const brightness = ([r, g, b]) => (299 * r + 587 * g + 114 * b) / 1000;
    const mostDifference = brightness(paperInk) - brightness(paper.rgb);

    function toHsl([r, g, b]) {
        const max = Math.max(r, g, b) / 255, min = Math.min(r, g, b) / 255, range = max - min;
        const l = (max + min) / 2;
        if (range === 0)
            return [0, 0, l * 100];
        const s = range / (1 - Math.abs(2 * l - 1));
        const h = max === r / 255 ? ((g - b) / 255 / range + 6) % 6
                : max === g / 255 ? (b - r) / 255 / range + 2
                : (r - g) / 255 / range + 4;
        return [h * 60, s * 100, l * 100];
    }

    function fromHsl([h, s, l]) {
        const chroma = s / 100 * Math.min(l / 100, 1 - l / 100);
        const channel = n => {
            const k = (n + h / 30) % 12;
            return 255 * (l / 100 - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
        };
        return [channel(0), channel(8), channel(4)];
    }

    // The same hue at a given perceived brightness; what a full channel cannot give comes from white.
    function withBrightness(rgb, wanted) {
        const now = brightness(rgb);
        if (now === 0)
            return [wanted, wanted, wanted];
        const scaled = rgb.map(c => Math.min(255, c * wanted / now));
        const missing = wanted - brightness(scaled);
        const share = missing > 0 ? missing / (255 - brightness(scaled)) : 0;
        return scaled.map(c => c + (255 - c) * share);
    }

    function ground(rgb) {
        const hsl = toHsl(rgb), bright = brightness(rgb);
        if ((hsl[1] === 0 && hsl[2] > greyFlips) || bright > nearWhite)
            return fromHsl([0, 0, Math.min(100, 100 + toHsl(paper.rgb)[2] - hsl[2])]);
        if (bright > brightestGround)
            return withBrightness(rgb, brightestGround);
        if (hsl[2] < darkestLightness)
            return fromHsl([hsl[0], hsl[1], darkestLightness]);
        return rgb;
    }

    function ink(rgb, on) {
        const under = brightness(on.rgb) * on.alpha + brightness(paper.rgb) * (1 - on.alpha);
        for (let isFlipped = false;; isFlipped = true) {
            const bright = brightness(rgb), difference = Math.abs(under - bright);
            if (bright >= nearWhite)
                return rgb;
            if (difference > mostDifference && under <= brightness(paper.rgb) + 2)
                return withBrightness(rgb, mostDifference + under);
            if (difference >= leastDifference)
                return rgb;
            const hsl = toHsl(rgb), isBright = under >= brightGround;
            if (isFlipped || (isBright ? hsl[2] <= 90 - greyFlips : hsl[2] > greyFlips))
                return withBrightness(rgb, Math.min(mostDifference,
                                                    isBright ? under - leastDifference : under + leastDifference));
            rgb = fromHsl([hsl[0], hsl[1], 90 - hsl[2]]);
        }
    }

    // Any CSS colour as channels: the canvas reads what the style engine reads, and takes no style from the page.
    const reader = new OffscreenCanvas(1, 1).getContext('2d');
    const notOwn = /^(|inherit|initial|unset|revert|revert-layer|currentcolor|transparent)$/i;

    function parse(text) {
        if (notOwn.test(text))
            return null;
        reader.fillStyle = '#010203';
        reader.fillStyle = text;
        const value = reader.fillStyle;
        if (value === '#010203')
            return null;
        if (value[0] === '#')
            return { rgb: [1, 3, 5].map(i => parseInt(value.slice(i, i + 2), 16)), alpha: 1 };
        const parts = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(value);
        return parts && { rgb: parts.slice(1, 4).map(Number), alpha: Number(parts[4]) };
    }

    const colourToken = /(?:rgb|hsl)a?\([^()]*\)|#[0-9a-f]{3,8}\b|\b[a-z]+\b/gi;
    const write = (rgb, alpha) => `rgb(${rgb.map(c => Math.round(c)).join(' ')} / ${alpha})`;

    function mixOf(gradient) {
        const colours = (gradient.match(colourToken) ?? []).map(parse).filter(c => c);
        if (colours.length === 0)
            return null;
        const mean = pick => colours.reduce((sum, c) => sum + pick(c), 0) / colours.length;
        return { rgb: [0, 1, 2].map(i => mean(c => c.rgb[i])), alpha: mean(c => c.alpha) };
    }

    // What an element with this style is given on this ground, and the ground for what it contains.
    function convert(style, on) {
        const rules = [];
        const set = (property, rgb, alpha) => rules.push(`${property}:${write(rgb, alpha)} !important`);
        let { under, ink: inherited, isPicture } = on;

        const image = style.backgroundImage;
        const isGradient = /gradient\(/i.test(image);
        const own = (isGradient && mixOf(image)) || parse(style.backgroundColor);
        if (/url\(/i.test(image) || /url\(/i.test(style.borderImageSource)) {
            isPicture = true;
        } else if (own && own.alpha >= visibleAlpha) {
            under = { rgb: ground(own.rgb), alpha: own.alpha };
            isPicture = false;
            set('background-color', under.rgb, own.alpha);
            if (isGradient)
                rules.push('background-image:none !important');
        }

        const text = parse(style.webkitTextFillColor) ?? parse(style.color);
        if (text)
            inherited = text;
        if ((text || under !== on.under) && !isPicture) {
            set('color', ink(inherited.rgb, under), inherited.alpha);
            if (style.webkitTextFillColor)
                rules.push('-webkit-text-fill-color:currentcolor !important');
        }
        for (const side of ['Top', 'Right', 'Bottom', 'Left']) {
            const border = parse(style[`border${side}Color`]);
            if (border && !isPicture)
                set(`border-${side.toLowerCase()}-color`, ink(border.rgb, under), border.alpha);
        }
        const shadow = style.textShadow;
        if (shadow && shadow !== 'none') {
            const dark = shadow.replace(colourToken, token => {
                const colour = parse(token);
                return colour ? write(ground(colour.rgb), colour.alpha) : token;
            });
            rules.push(`text-shadow:${dark} !important`);
        }
        return { rules, below: { under, ink: inherited, isPicture } };
    }

    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
    const styleOf = Function.prototype.call.bind(
        Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'style').get);
    const attributeOf = Function.prototype.call.bind(Element.prototype.getAttribute);
    const parentOf = Function.prototype.call.bind(
        Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode').get);
    const makeWalker = Document.prototype.createTreeWalker.bind(document);
    const quote = text => '"' + text.replace(/[\\"]/g, '\\$&').replace(/[\0-\x1f\x7f]/g, c =>
        `\\${c.charCodeAt(0).toString(16)} `) + '"';

    let isOn = false;
    let grounds, groundIds, learned, groundUnder;

    function forget() {
        sheet.replaceSync('');
        const first = { under: paper, ink: { rgb: lightInk, alpha: 1 }, isPicture: false };
        grounds = [first];
        groundIds = new Map([[JSON.stringify(first), 0]]);
        learned = new Map();        // ground and style → the ground below
        groundUnder = new WeakMap(); // element → the ground below
    }
    forget();

    function idOf(below) {
        const key = JSON.stringify(below);
        let id = groundIds.get(key);
        if (id === undefined) {
            id = grounds.push(below) - 1;
            groundIds.set(key, id);
        }
        return id;
    }

    function visit(element) {
        const on = groundUnder.get(parentOf(element)) ?? 0;
        const style = element instanceof HTMLElement ? attributeOf(element, 'style') : null;
        let below = on;
        if (style) {
            const key = `${on} ${style}`;
            below = learned.get(key);
            if (below === undefined && learned.size < ruleLimit) {
                const result = convert(styleOf(element), grounds[on]);
                below = idOf(result.below);
                learned.set(key, below);
                if (below !== on)
                    result.rules.push(`--jianbao-ground:${below}`);
                if (result.rules.length > 0)
                    sheet.insertRule(`@container style(--jianbao-ground:${on}){#article [style=${quote(style)}]{` +
                                     `${result.rules.join(';')}}}`, sheet.cssRules.length);
            }
        }
        groundUnder.set(element, below ?? on);
    }

    // Makes the rules for an element and all it contains; its ancestors up to the root are known already.
    function learn(element) {
        if (!isOn)
            return;
        const walker = makeWalker(element, NodeFilter.SHOW_ELEMENT);
        for (let node = element; node; node = walker.nextNode())
            visit(node);
    }

    return {
        learn,
        set(isDark, root) {
            isOn = isDark;
            forget();
            if (root)
                learn(root);
        },
        colours: { ground, ink: (rgb, under) => ink(rgb, { rgb: under, alpha: 1 }) },
    };
};
