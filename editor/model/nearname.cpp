#include "nearname.h"

#include <algorithm>
#include <utility>

namespace Jianbao {

namespace {

/// How many letters must be put in, taken out or exchanged to make `b` of `a`.
qsizetype distance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype i = 0; i <= b.size(); ++i)
        row[i] = i;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const bool same = a[i - 1].toCaseFolded() == b[j - 1].toCaseFolded();
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1)}));
        }
    }
    return row.last();
}

} // namespace

QString nearestName(const QString &name, const QStringList &known)
{
    QString found;
    qsizetype least = std::min<qsizetype>(3, (name.size() + 2) / 3) + 1;
    if (name.size() > 40)
        return found;
    for (const QString &candidate : known) {
        if (const qsizetype apart = distance(name, candidate); apart < least) {
            least = apart;
            found = candidate;
        }
    }
    return found;
}

} // namespace Jianbao
