#include "issuetitle.h"

#include "fields.h"

#include <QStringList>

namespace Jianbao {

QString issueTitle(const Text &text, const Issue &issue, const QString &fallback)
{
    const OpeningValues opening = readOpening(text, issue);
    QStringList parts{opening.name, opening.date, opening.subtitle};
    parts.removeAll(QString());
    return parts.isEmpty() ? fallback : parts.join(u' ');
}

} // namespace Jianbao
