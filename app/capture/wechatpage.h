#pragma once

#include "webpage.h"

namespace Jianbao {

/// Whether an address is one of WeChat's public articles, or of what stands in their place.
bool isWeChatArticle(const QUrl &url);

/// The lasting address of an article: `/s/ID` alone, or the four parameters that name it. A temporary one stays as it
/// is.
QUrl lastingWeChatUrl(const QUrl &url);
/// Whether the address will stop working after some hours.
bool isTemporaryWeChatUrl(const QUrl &url);

/// An article, or which of WeChat's reasons there is none.
ReadPage readWeChatPage(const PageSource &page);

/// Why WeChat shows no article here; nothing when it does.
std::optional<CaptureError::Kind> weChatState(const PageSource &page);

} // namespace Jianbao
