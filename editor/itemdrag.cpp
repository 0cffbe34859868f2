#include "itemdrag.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QStringDecoder>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::ItemDrag {

namespace {

constexpr auto itemsType = "application/x-jianbao-items"_L1;
/// Browsers drag a link as its address and its title, a line each, in UTF-16.
constexpr auto titledLinkType = "text/x-moz-url"_L1;

quint64 identity(const Document *document)
{
    return quint64(reinterpret_cast<quintptr>(document)); // compared only, never followed
}

bool isWebAddress(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

QList<QUrl> webAddresses(const QMimeData &data)
{
    QList<QUrl> urls = data.urls();
    urls.removeIf([](const QUrl &url) { return !isWebAddress(url); });
    return urls;
}

/// `[title](address)` with the title's marks escaped; empty when the data is no titled link.
QString titledLink(const QMimeData &data)
{
    if (!data.hasFormat(titledLinkType))
        return {};
    const QString lines = QStringDecoder(QStringDecoder::Utf16LE)(data.data(titledLinkType));
    const QString address = lines.section(u'\n', 0, 0).trimmed();
    QString title = lines.section(u'\n', 1, 1).remove(QChar(u'\0')).simplified();
    if (title.isEmpty() || title == address || !isWebAddress(QUrl(address)) || address.contains(u' '))
        return {};
    for (const QChar mark : u"\\[]`*_<>&!"_s)
        title.replace(mark, QString(u'\\') + mark);
    return u"- ["_s + title + u"](<"_s + QString(address).remove(u'<').remove(u'>') + u">)"_s;
}

} // namespace

QStringList mimeTypes()
{
    return {itemsType};
}

QMimeData *pack(const Document *document, quint64 revision, const Items &items)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << identity(document) << revision << qint64(items.section) << items.items;
    auto *data = new QMimeData;
    data->setData(itemsType, bytes);
    return data;
}

bool holdsItems(const QMimeData &data)
{
    return data.hasFormat(itemsType);
}

bool canTake(const QMimeData &data)
{
    if (holdsItems(data))
        return true;
    return data.hasUrls() ? !webAddresses(data).isEmpty() : data.hasText();
}

std::optional<Items> unpack(const QMimeData &data, const Document &document)
{
    QDataStream stream(data.data(itemsType));
    quint64 from = 0;
    quint64 revision = 0;
    qint64 section = 0;
    Items items;
    stream >> from >> revision >> section >> items.items;
    if (stream.status() != QDataStream::Ok || from != identity(&document) || revision != document.snapshot().revision)
        return std::nullopt;
    items.section = qsizetype(section);
    return items;
}

QString asTyped(const QMimeData &data)
{
    if (const QString link = titledLink(data); !link.isEmpty())
        return link;
    QStringList lines;
    for (const QUrl &url : webAddresses(data))
        lines.append(url.toString(QUrl::FullyEncoded));
    return lines.isEmpty() ? data.text() : lines.join(u'\n');
}

} // namespace Jianbao::ItemDrag
