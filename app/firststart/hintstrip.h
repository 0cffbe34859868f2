#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace Jianbao {

/// A few sentences for somebody new, one at a time, in a strip of its own. What was closed never comes again, in any
/// window. Hidden when nothing is left to say.
class HintStrip : public QFrame
{
    Q_OBJECT

public:
    explicit HintStrip(QWidget *parent = nullptr);

    /// Offers the hints that are left; or none, while this is not the place for them.
    void setOffered(bool isOffered);
    /// The hint that is shown; empty for none.
    QString shown() const;
    /// What takes the keyboard focus; null while nothing is shown.
    QWidget *focusStop() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Hint {
        QString name; ///< in the settings
        QString text;
    };
    static QList<Hint> hints();
    void closeHint();
    void closeAll();
    void showNext();
    void drawIcon();

    QString m_name; ///< of the hint that is shown
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_next;
    bool m_isOffered = false;
};

} // namespace Jianbao
