#pragma once

#include "preflight.h"
#include "span.h"

#include <QListWidget>

namespace Jianbao {

/// Something to know before a draft is sent.
struct DraftNote {
    enum class Kind {
        Blocking, ///< it cannot go like this
        Warning,
        Remark, ///< what is done about something without anybody's help
    };
    Kind kind = Kind::Remark;
    QString text;
    Span place = {};                                   ///< where in the issue; empty for nowhere
    std::optional<Publish::Problem::About> about = {}; ///< the field it is about
};

/// The list of them; choosing one leads to where it can be mended.
class DraftNotes : public QListWidget
{
    Q_OBJECT

public:
    explicit DraftNotes(QWidget *parent = nullptr);

    void show(const QList<DraftNote> &notes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placeChosen(Jianbao::Span place);
    void fieldChosen(Jianbao::Publish::Problem::About about);

private:
    void follow(const QListWidgetItem *item);

    QList<DraftNote> m_notes;
};

} // namespace Jianbao
