#pragma once

#include "draftcontent.h"
#include "manuscript.h"

#include <QCache>
#include <QObject>
#include <QThreadPool>
#include <memory>
#include <optional>

namespace Jianbao {

/// An article made ready for WeChat, as far as that is possible.
struct ReadyArticle {
    QByteArray html;
    QList<Publish::DraftPicture> pictures;
    QHash<QByteArray, Span> places; ///< where the issue has each picture
    QStringList changed;            ///< sentences on pictures that are converted or compressed on the way
    qsizetype firstPicture = -1;    ///< the first of the pictures that can go; -1: there is none
};

/// Renders an article and reads its pictures, each made fit for WeChat, on a thread of its own. Remembers what it made
/// of pictures, so that asking again costs little. Asks no server: a remote picture that was not fetched is told as
/// such.
class DraftPreparation : public QObject
{
    Q_OBJECT

public:
    explicit DraftPreparation(QObject *parent = nullptr);
    ~DraftPreparation() override;

    /// ready() follows; for a manuscript that comes while another is under way, only for the newest that waits.
    void prepare(const Manuscript &manuscript);

Q_SIGNALS:
    void ready(const Jianbao::ReadyArticle &article);

private:
    struct Made;
    using Cabinet = QCache<QByteArray, Made>;

    static ReadyArticle make(const Manuscript &manuscript, Cabinet &cabinet);
    static Publish::DraftPicture read(const QByteArray &source, const WeChat::ImagePlace &place, Cabinet &cabinet,
                                      QStringList &changed);
    void begin(const Manuscript &manuscript);

    std::shared_ptr<Cabinet> m_cabinet; ///< touched by the thread alone
    QThreadPool m_thread;
    std::optional<Manuscript> m_next;
    bool m_isBusy = false;
};

} // namespace Jianbao
