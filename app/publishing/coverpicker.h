#pragma once

#include "coverpainter.h"
#include "draftcontent.h"
#include "draftmemory.h"

#include <QThreadPool>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QMimeData;

namespace Jianbao {

class CropView;

/// Where a draft's cover comes from and which parts of it are shown: made from the title, the article's first picture,
/// or a picture that is chosen, pasted or dropped. Files are read and made fit on a thread of its own.
class CoverPicker : public QWidget
{
    Q_OBJECT

public:
    explicit CoverPicker(QWidget *parent = nullptr);
    ~CoverPicker() override;

    /// What a made cover says and its colour.
    void setText(const CoverText &text, const QColor &accent);
    /// The first picture of the article that can go; empty when there is none.
    void setFirstPicture(const QByteArray &bytes);
    /// As remembered. One that cannot be had becomes the made one.
    void choose(const KeptCover &kept);

    CoverKind kind() const { return m_kind; }
    QString file() const { return m_file; } ///< empty for a picture that came without one
    QByteArray bytes() const { return m_bytes; }
    std::optional<Publish::Crop> wide() const;
    std::optional<Publish::Crop> square() const;

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Loaded {
        QByteArray bytes;
        QImage image;
        QString problem;
    };

    static Loaded load(const QByteArray &bytes);
    void make();
    void takeFirstPicture();
    void askForFile();
    void openFile(const QString &path);
    void read(const QString &path, const QString &file);
    void paste();
    bool canTake(const QMimeData *mime) const;
    void take(const QMimeData *mime);
    void takeImage(const QImage &image);
    void takeBytes(const QByteArray &bytes, CoverKind kind, const QString &file);
    void show(CoverKind kind, const QString &file, const Loaded &loaded, const QRectF &square);
    void sayProblem(const QString &sentence);

    QButtonGroup *m_kinds;
    CropView *m_wide;
    CropView *m_square;
    QLabel *m_note;
    CoverText m_text;
    QColor m_accent;
    QByteArray m_first;
    CoverKind m_kind = CoverKind::Made;
    QString m_file;
    QByteArray m_bytes;
    KeptCover m_kept; ///< what was remembered, until a picture of that kind is shown
    int m_order = 0;  ///< of the newest picture asked for: an older one that comes later is not shown
    QThreadPool m_thread;
};

} // namespace Jianbao
