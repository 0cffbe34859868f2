#pragma once

#include "exportkind.h"
#include "longpicture.h"
#include "manuscript.h"

#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <memory>

namespace Jianbao {

class ArticleCamera;
class ArticlePrinter;

/// What came of an export that succeeded.
struct Exported {
    ExportKind kind = ExportKind::WebPage;
    QString path;
    QList<WeChat::MissingImage> missingPictures; ///< local ones that could not be shown
    qsizetype relativeLinks = 0;                 ///< Markdown: those left as they are, for want of an address
};

/// Writes an issue to a file as a web page, PDF, picture or Markdown, each in one step: the file is whole or as before.
/// Rendering and writing are done on a thread of their own, the engine's part comes in pieces. One export at a time.
/// Asks nobody and shows nothing.
class ArticleExport : public QObject
{
    Q_OBJECT

public:
    explicit ArticleExport(QObject *parent = nullptr);
    ~ArticleExport() override; ///< waits for what is being written

    /// exported() or failed() follows, unless cancel() or another export comes first.
    void write(ExportKind kind, const Manuscript &manuscript, const QString &path);
    /// Where the folder is published, for the Markdown.
    void setBaseAddress(const QUrl &address) { m_base = address; }
    /// Nothing more is heard of the export under way; a file that is being written will be whole.
    void cancel();

Q_SIGNALS:
    void exported(const Jianbao::Exported &what);
    void failed(const QString &message);

private:
    struct Prepared {
        WeChat::Article article;
        QList<WeChat::MissingImage> missing;
    };

    void writeText(const Manuscript &manuscript);
    void print(const Manuscript &manuscript, const Prepared &prepared);
    void photograph(const Manuscript &manuscript, const Prepared &prepared);
    template <typename Make>
    void save(Make make);
    void fail(const QString &message);

    QThreadPool m_thread;
    QUrl m_base;
    quint64 m_number = 0; ///< of the export under way; results of older ones are dropped
    Exported m_what;
    std::unique_ptr<ArticlePrinter> m_printer;
    std::unique_ptr<ArticleCamera> m_camera;
    LongPicture m_picture;
};

} // namespace Jianbao
