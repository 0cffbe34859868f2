#pragma once

#include "selector.h"

#include <QByteArrayView>

namespace Jianbao::WeChat::Css {

/// The elements that a type selector means, without regard to case; 0 when an article has none of them.
TagSet tagsNamed(QByteArrayView name);

/// What the themes of other tools call the article itself: mdnice, wenyan, WeMD, bm.md, doocs/md.
bool isScopeId(QByteArrayView id);
/// `html` and `body`, which an article has none of: they mean the article too.
bool isScopeType(QByteArrayView name);

/// States and parts of a page that an article in WeChat never has, such as `:hover`.
bool isIdlePseudo(QByteArrayView name);

} // namespace Jianbao::WeChat::Css
