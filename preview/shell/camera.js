// Runs in the application's world of a page whose article a camera takes pictures of. The strip stands beside the
// article; nothing of the article changes.
globalThis.jianbaoCamera ??= (() => {
    'use strict';

    const phone = document.getElementById('phone');
    const strip = document.createElement('div');
    strip.style.cssText = 'position:fixed;right:0;top:0;bottom:0';
    document.body.append(strip);
    document.documentElement.style.overflow = 'hidden';
    document.body.style.paddingBottom = '100vh'; // so that the last piece, too, can stand at the window's top

    return {
        height: () => phone.getBoundingClientRect().height,
        // top, width: CSS pixels; the colour tells which piece a frame shows
        aim(top, width, colour) {
            strip.style.width = `${width}px`;
            strip.style.background = colour;
            scrollTo({ top, behavior: 'instant' });
            return true;
        },
    };
})();
