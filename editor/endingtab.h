#pragma once

#include "document.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace Jianbao {

class RegionEditor;

/// What stands behind the last section: the past issues, to find one by its date, and the whole of it as Markdown.
class EndingTab : public QWidget
{
    Q_OBJECT

public:
    explicit EndingTab(Document &document, QWidget *parent = nullptr);

    void follow(const DocumentChange &change);
    void reveal(Span span);
    Span currentSpan() const;

private:
    void showPastIssues();
    void showRegion();

    Document &m_document;
    QWidget *m_side;
    QLabel *m_count;
    QListWidget *m_past;
    RegionEditor *m_region;
    QStringList m_dates;
};

} // namespace Jianbao
