#include "cmarkextensions.h"

#include <cmark-gfm-core-extensions.h>

namespace Jianbao {

void registerMarkdownExtensions()
{
    static const bool registered = [] {
        cmark_gfm_core_extensions_ensure_registered();
        return true;
    }();
    static_cast<void>(registered);
}

} // namespace Jianbao
