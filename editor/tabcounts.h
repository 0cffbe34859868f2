#pragma once

#include "marks.h"

#include <QObject>

class QTabWidget;

namespace Jianbao {

/// The little numbers on tabs: how many errors and warnings there are on the page. Tabs may come and go.
class TabCounts : public QObject
{
    Q_OBJECT

public:
    /// Owned by `tabs`.
    explicit TabCounts(QTabWidget *tabs);

    /// Counts the errors and warnings among `marks`, which are those of the page.
    void show(int tab, const Marks &marks);

private:
    QTabWidget *m_tabs;
};

} // namespace Jianbao
