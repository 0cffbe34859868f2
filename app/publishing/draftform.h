#pragma once

#include "preflight.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Jianbao {

/// The fields of a draft that are words: title, author, digest, 阅读原文, comments. Counts them as WeChat does and
/// shows beneath each what is wrong with it.
class DraftForm : public QWidget
{
    Q_OBJECT

public:
    struct Values {
        QString title;
        QString author;
        QString digest;
        QString sourceUrl;
        Publish::Comments comments = Publish::Comments::Closed;

        friend bool operator==(const Values &, const Values &) = default;
    };

    explicit DraftForm(QWidget *parent = nullptr);

    void setValues(const Values &values);
    Values values() const;
    /// Those that keep the draft from being sent, each at its field.
    void showProblems(const QList<Publish::Problem> &problems);
    /// Puts the keyboard into the field that a problem is about.
    void focusOn(Publish::Problem::About about);

Q_SIGNALS:
    void edited(); ///< by the person

private:
    void count();

    QLineEdit *m_title;
    QLabel *m_titleCount;
    QLineEdit *m_author;
    QLabel *m_authorCount;
    QPlainTextEdit *m_digest;
    QLabel *m_digestCount;
    QLineEdit *m_sourceUrl;
    QComboBox *m_comments;
    QHash<Publish::Problem::About, QLabel *> m_messages;
};

} // namespace Jianbao
