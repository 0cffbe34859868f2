#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace Jianbao {

class SettingsPage;

/// The window of the settings: a list of pages, and the page that is chosen. Stands beside the work and stops none of
/// it. What a page offers is the page's own business.
class SettingsWindow : public QDialog
{
    Q_OBJECT

public:
    /// Owns the pages.
    explicit SettingsWindow(const QList<SettingsPage *> &pages, QWidget *parent = nullptr);

private:
    void addPage(SettingsPage *page);

    QListWidget *m_list;
    QStackedWidget *m_pages;
};

} // namespace Jianbao
