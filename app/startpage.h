#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Jianbao {

class RecentFiles;

/// What the window shows while no issue is open: a way to open one, and those opened lately.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const RecentFiles &recent, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();
    void newRequested();
    void fileChosen(const QString &path);

private:
    void listRecent();

    const RecentFiles &m_recent;
    QWidget *m_list;
    QVBoxLayout *m_rows;
};

} // namespace Jianbao
