#pragma once

#include "sentissues.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Jianbao {

/// The lines of an issue that was sent: when its draft went into the box, its media_id, its preview, and where the
/// article is. Nothing is shown of one that was not.
class SentView : public QWidget
{
    Q_OBJECT

public:
    explicit SentView(QWidget *parent = nullptr);

    void show(const SentIssue &sent);

private:
    void addRow(const QString &caption, const QString &copy, const QString &open, const QString &lineName);
    void setRow(int row, const QString &text);

    QLabel *m_state;
    QGridLayout *m_rows;
};

} // namespace Jianbao
