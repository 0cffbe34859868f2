#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>

namespace Jianbao {

class ArticleFeed;
class PreviewPane;
class RemotePictures;

/// Keeps the preview told of the pictures it cannot load by itself: those of other servers, which are asked for when
/// the person allows it, and local ones that cannot be shown.
class PictureDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    PictureDesk(ArticleFeed &feed, PreviewPane &preview, QObject *parent);

    void setIssue(const QString &path);
    /// The file of each picture of another server that is there, by its address as the article has it.
    const QHash<QByteArray, QString> &files() const;

private:
    void show();

    PreviewPane &m_preview;
    RemotePictures *m_remote;
    QList<QByteArray> m_broken; ///< local pictures of the article that cannot be shown
};

} // namespace Jianbao
