#include "preflight.h"

#include "images.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::Publish {

namespace {

using About = Problem::About;
using Severity = Problem::Severity;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

QString sizeText(qsizetype bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

/// A source as a person can read it in a sentence.
QString shown(const QByteArray &source)
{
    const QString name = QString::fromUtf8(source);
    if (name.startsWith("data:"_L1))
        return Messages::tr("a picture within the text");
    return name.size() <= 80 ? name : name.first(39) + u'…' + name.last(40);
}

class Inspection
{
public:
    void title(const QString &title)
    {
        const qsizetype count = countedCharacters(title.simplified());
        if (count == 0)
            block(About::Title, Messages::tr("The article has no title: write one."));
        else if (count > mostTitleWeb)
            block(About::Title,
                  Messages::tr("The title has %1 characters: shorten it to %2.").arg(count).arg(mostTitle));
        else if (count > mostTitle)
            warn(About::Title,
                 Messages::tr("The title has %1 characters. WeChat promises to take %2; the editor on the "
                              "web takes %3.")
                     .arg(count)
                     .arg(mostTitle)
                     .arg(mostTitleWeb));
    }

    void author(const QString &author)
    {
        if (const qsizetype count = countedCharacters(author.simplified()); count > mostAuthor)
            block(About::Author,
                  Messages::tr("The author's name has %1 characters: shorten it to %2.").arg(count).arg(mostAuthor));
    }

    void digest(const QString &digest)
    {
        if (const qsizetype count = countedCharacters(digest.simplified()); count > mostDigest)
            block(About::Digest, Messages::tr("The digest has %1 characters: shorten it to %2, or leave it empty.")
                                     .arg(count)
                                     .arg(mostDigest));
    }

    void content(const QByteArray &html)
    {
        // Addresses of uploaded pictures have some 130 characters, data: URIs do not go along.
        const QByteArray sent = WeChat::withImageSources(html, [](const QByteArray &) { return QByteArray(130, '-'); });
        const qsizetype units = QString::fromUtf8(sent).size();
        if (units == 0)
            block(About::Content, Messages::tr("The article is empty."));
        else if (sent.size() >= mostContentBytes)
            block(About::Content,
                  Messages::tr("The article has %1: WeChat takes less than 1 MB. Leave something out, or "
                               "choose a plainer theme.")
                      .arg(sizeText(sent.size())));
        else if (units >= mostContent)
            warn(About::Content, Messages::tr("The article has %1 characters with its markup. WeChat promises to take "
                                              "%2; it may refuse this one.")
                                     .arg(QLocale().toString(units), QLocale().toString(mostContent)));
    }

    void sourceUrl(const QString &address)
    {
        if (address.isEmpty())
            return;
        const QUrl url(address, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
            block(About::SourceUrl, Messages::tr("The address of “Read more” must begin with https:// or http://."));
        else if (address.toUtf8().size() > mostSourceUrl)
            block(About::SourceUrl, Messages::tr("The address of “Read more” is longer than 1 KB: leave it empty."));
    }

    void cover(const QByteArray &bytes)
    {
        if (bytes.isEmpty()) {
            block(About::Cover, Messages::tr("The article has no cover: WeChat takes none without one."));
            return;
        }
        const PictureFormat format = pictureFormat(bytes);
        if (format == PictureFormat::Unknown || format == PictureFormat::WebP)
            block(About::Cover, Messages::tr("The cover is no PNG, JPEG, GIF or BMP picture: choose another one."));
        else if (bytes.size() > mostMaterialBytes)
            block(About::Cover,
                  Messages::tr("The cover has %1: WeChat takes up to 10 MB.").arg(sizeText(bytes.size())));
    }

    void crop(const std::optional<Crop> &crop)
    {
        if (!crop)
            return;
        const auto isPart = [](double from, double to) { return from >= 0 && from < to && to <= 1; };
        if (!isPart(crop->left, crop->right) || !isPart(crop->top, crop->bottom))
            block(About::Cover, Messages::tr("What is to be shown of the cover lies outside of it."));
    }

    void picture(const DraftPicture &picture)
    {
        const QString name = shown(picture.source);
        const PictureFormat format = picture.format();
        QString message;
        if (!picture.reason.isEmpty())
            message = Messages::tr("%1 is left out: %2.").arg(name, picture.reason);
        else if (picture.bytes.isEmpty())
            message = Messages::tr("%1 is left out: there is nothing in it.").arg(name);
        else if (format == PictureFormat::WebP)
            message = Messages::tr("%1 is left out: WeChat takes no WebP. Save it as PNG or JPEG.").arg(name);
        else if (format == PictureFormat::Unknown)
            message = Messages::tr("%1 is left out: it is no PNG, JPEG or GIF picture.").arg(name);
        else if (picture.bytes.size() > mostMaterialBytes)
            message = Messages::tr("%1 is left out: it has %2, WeChat takes up to 10 MB.")
                          .arg(name, sizeText(picture.bytes.size()));
        if (!message.isEmpty())
            m_problems.append({Severity::Warning, About::Picture, message, picture.source});
    }

    void unknownPicture(const QByteArray &source)
    {
        m_problems.append({Severity::Warning, About::Picture,
                           Messages::tr("%1 is left out: it lies on another server, and WeChat shows no such pictures.")
                               .arg(shown(source)),
                           source});
    }

    QList<Problem> problems() &&
    {
        std::ranges::stable_partition(m_problems, &Problem::isBlocking);
        return std::move(m_problems);
    }

private:
    void block(About about, const QString &message) { m_problems.append({Severity::Blocking, about, message, {}}); }
    void warn(About about, const QString &message) { m_problems.append({Severity::Warning, about, message, {}}); }

    QList<Problem> m_problems;
};

} // namespace

QList<Problem> preflight(const DraftContent &content)
{
    Inspection inspection;
    inspection.title(content.title);
    inspection.author(content.author);
    inspection.digest(content.digest);
    inspection.content(content.html);
    inspection.sourceUrl(content.sourceUrl);
    inspection.cover(content.cover);
    inspection.crop(content.wide);
    inspection.crop(content.square);
    QSet<QByteArray> known;
    for (const DraftPicture &picture : content.pictures) {
        known.insert(picture.source);
        inspection.picture(picture);
    }
    for (const QByteArray &source : WeChat::imageSources(content.html)) {
        if (!known.contains(source) && !isAtWeChat(source))
            inspection.unknownPicture(source);
    }
    return std::move(inspection).problems();
}

bool isReady(const QList<Problem> &problems)
{
    return std::ranges::none_of(problems, &Problem::isBlocking);
}

bool canGo(const DraftPicture &picture)
{
    const PictureFormat format = picture.format();
    return picture.reason.isEmpty() && format != PictureFormat::Unknown && format != PictureFormat::WebP &&
           picture.bytes.size() <= mostMaterialBytes;
}

} // namespace Jianbao::Publish
