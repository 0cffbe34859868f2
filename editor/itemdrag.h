#pragma once

#include "document.h"

class QMimeData;

/// What is dragged: items of a section within the program, or links and text from other programs.
namespace Jianbao::ItemDrag {

/// Items of a section, in ascending order, both counted from 0.
struct Items {
    qsizetype section = 0;
    QList<qsizetype> items;
};

/// The names of the data that pack() makes.
QStringList mimeTypes();
/// Good for this moment of this document only. The caller owns it.
QMimeData *pack(const Document *document, quint64 revision, const Items &items);

/// Whether the data may become items when it is dropped. Files may not: they are for the window.
bool canTake(const QMimeData &data);
bool holdsItems(const QMimeData &data);
/// The items that pack() packed; none when the document has changed since, or is another one.
std::optional<Items> unpack(const QMimeData &data, const Document &document);
/// What another program dragged, as a person would type it in the line that adds items: a link with its title where it
/// came with one, or text.
QString asTyped(const QMimeData &data);

} // namespace Jianbao::ItemDrag
