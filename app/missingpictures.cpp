#include "missingpictures.h"

#include <QCoreApplication>
#include <QStringList>

namespace Jianbao {

namespace {

constexpr qsizetype named = 4;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(MissingPictures)
};

} // namespace

QString listOf(const QList<WeChat::MissingImage> &missing)
{
    QStringList texts;
    for (const WeChat::MissingImage &image : missing.first(std::min(named, missing.size())))
        texts.append(image.text());
    QString list = texts.join(Messages::tr(", "));
    if (missing.size() > named)
        list = Messages::tr("%1 and %n more", nullptr, int(missing.size() - named)).arg(list);
    return list;
}

} // namespace Jianbao
