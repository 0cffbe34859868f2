#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

namespace Jianbao {

/// On which lines the keys of a JSON text stand, which QJsonDocument forgets. It reads only what QJsonDocument has
/// found to be valid, and so need not know much of JSON; of any other text it says nothing useful, but never hangs.
class JsonLines
{
public:
    explicit JsonLines(QByteArrayView json);

    /// A key, or an entry of a list by its number from 0, within those above: `past/columns`, `sections/1/name`. The
    /// line, from 1, of the innermost one that is known; 1 when none is.
    int lineOf(QStringView path) const;

    /// A key that stands more than once within the same braces, and the line of its last place.
    struct Repeated {
        QString key;
        int line = 0;
    };
    const QList<Repeated> &repeated() const { return m_repeated; }

    /// The line, from 1, of a byte.
    static int lineAt(QByteArrayView json, qsizetype offset);

private:
    QHash<QString, int> m_lines;
    QList<Repeated> m_repeated;
};

} // namespace Jianbao
