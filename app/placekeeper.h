#pragma once

#include "fields.h"

#include <QObject>
#include <optional>

namespace Jianbao {

class EditorPane;

/// Remembers where a person was in each of the files opened lately (tab, item, cursor, scrolling), in the program's
/// settings and nowhere near the files.
class PlaceKeeper : public QObject
{
    Q_OBJECT

public:
    /// `editor` must outlive this.
    PlaceKeeper(EditorPane &editor, QObject *parent);

    static constexpr qsizetype mostKept = 60; ///< files

    /// Puts down where the person is in the file that is open; nothing when none is.
    void keep();
    /// The editor shows this file now: goes to where the person was, if that is known. Empty: none is open.
    void restore(const QString &path);
    /// Goes to the item of this file that is most like `item`, now or when the file is shown; to none when none is.
    void goToItem(const QString &path, const ItemValues &item);
    /// The same document is another file now.
    void rename(const QString &path) { m_path = path; }
    /// Every file begins at its beginning again.
    static void forgetAll();

private:
    struct Sought {
        QString path;
        ItemValues item;
    };
    bool find(const ItemValues &item);

    EditorPane &m_editor;
    QString m_path;
    std::optional<Sought> m_sought; ///< in the file that is shown next
};

} // namespace Jianbao
