#include "archiveplace.h"

#include "itemwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Jianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

} // namespace

QString archivedIssueName(const ArchivedIssue &issue)
{
    return issue.date.isEmpty() ? QFileInfo(issue.path).completeBaseName() : issue.date;
}

QString archivedItemTitle(const ArchivedItem &item)
{
    if (!item.values.title.isEmpty())
        return item.values.title;
    return item.values.url.isEmpty() ? Words::tr("Untitled") : item.values.url;
}

std::unique_ptr<QMimeData> dragOf(const Archive &archive, const QList<ArchivePlace> &places, const Profile &profile)
{
    QByteArray markdown;
    for (const ArchivePlace &place : places) {
        if (const ArchivedItem *const item = itemAt(archive, place))
            markdown += itemMarkdown(item->values, profile, "\n").value_or(QByteArray());
    }
    if (markdown.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(markdown));
    return data;
}

} // namespace Jianbao
