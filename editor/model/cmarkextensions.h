#pragma once

namespace Jianbao {

/// Makes cmark-gfm's extensions known to it, once for the whole program. cmark keeps them in a global list without a
/// lock: whoever parses calls this first, and nobody registers them by himself. Any thread.
void registerMarkdownExtensions();

} // namespace Jianbao
