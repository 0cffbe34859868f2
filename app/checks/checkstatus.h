#pragma once

#include "findings.h"

#include <QToolButton>

namespace Jianbao {

/// The button in the status line that says how many errors and warnings there are, and opens and closes the panel.
class CheckStatus : public QToolButton
{
    Q_OBJECT

public:
    explicit CheckStatus(QWidget *parent = nullptr);

    void show(const Findings &findings);
    void setPanelShown(bool isShown);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qsizetype m_errors = 0;
    qsizetype m_warnings = 0;
    bool m_isPanelShown = false;
};

} // namespace Jianbao
