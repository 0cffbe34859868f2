#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Jianbao {

/// The row above the preview that says how many pictures of other servers are not loaded, and offers to load them.
/// Holds no place while there are none; loads nothing.
class PictureBar : public QWidget
{
    Q_OBJECT

public:
    explicit PictureBar(QWidget *parent = nullptr);

    void showCounts(qsizetype waiting, qsizetype loading, qsizetype failures);

Q_SIGNALS:
    void loadRequested();
    void alwaysRequested();
    void stopRequested();

private:
    QLabel *m_text;
    QPushButton *m_load;
    QPushButton *m_always;
    QPushButton *m_stop;
};

} // namespace Jianbao
