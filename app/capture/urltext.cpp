#include "urltext.h"

#include <QString>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

QUrl urlFromText(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.sliced(1).chopped(1).trimmed();
    const QString full =
        text.startsWith("www."_L1, Qt::CaseInsensitive) ? QString(u"https://"_s + text) : text.toString();
    const bool mayBe = full.size() <= 4000 && (full.startsWith("https://"_L1, Qt::CaseInsensitive) ||
                                               full.startsWith("http://"_L1, Qt::CaseInsensitive));
    const bool hasSpace =
        std::ranges::any_of(full, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    if (!mayBe || hasSpace)
        return {};
    const QUrl url(full);
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

} // namespace Jianbao
