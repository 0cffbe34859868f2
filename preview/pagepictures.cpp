#include "pagepictures.h"

#include "lockedpage.h"

#include <QPointer>
#include <QTimer>

namespace Jianbao::PagePictures {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pause = 30ms;

// The getter is the prototype's: an element can take the place of the document's own property by its name.
QString script()
{
    return u"(() => {"
           "const pictures = Object.getOwnPropertyDescriptor(Document.prototype, 'images').get.call(document);"
           "for (const picture of pictures) picture.decoding = 'sync';"
           "return Array.prototype.every.call(pictures, picture => picture.complete);"
           "})()"_s;
}

} // namespace

void whenLoaded(LockedPage &page, QObject *context, std::function<void()> ready)
{
    page.ask(script(), context, [page = QPointer(&page), context, ready = std::move(ready)](const QVariant &isLoaded) {
        if (!isLoaded.isValid()) // the page was loaded anew
            return;
        if (isLoaded.toBool())
            ready();
        else
            QTimer::singleShot(pause, context, [page, context, ready] {
                if (page)
                    whenLoaded(*page, context, ready);
            });
    });
}

} // namespace Jianbao::PagePictures
