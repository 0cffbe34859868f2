#pragma once

#include <QObject>
#include <functional>

namespace Jianbao {
class LockedPage;
}

/// Waiting for the pictures of a shown article, before a likeness of it is made.
namespace Jianbao::PagePictures {

/// Calls `ready` once every picture has loaded or failed, and not at all when `context` goes before. From then on the
/// engine draws none of the page's frames without its pictures.
void whenLoaded(LockedPage &page, QObject *context, std::function<void()> ready);

} // namespace Jianbao::PagePictures
