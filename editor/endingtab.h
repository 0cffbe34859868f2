#pragma once

#include "document.h"
#include "editorpage.h"
#include "htmlreader.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QToolButton;

namespace Jianbao {

class FormScroll;
class RegionEditor;

/// What stands behind the last section: the past issues, to find one by its date, and the whole of it as Markdown.
class EndingTab : public QWidget, public EditorPage
{
    Q_OBJECT
    Q_INTERFACES(Jianbao::EditorPage)

public:
    explicit EndingTab(Document &document, QWidget *parent = nullptr);

    void follow(const DocumentChange &change);
    void setHtmlReader(const HtmlReader &reader);
    /// What can be done with the list of past issues, as a button beneath it; null for nothing.
    void setAction(QAction *action);

    void reveal(Span span) override;
    void select(Span span) override;
    void markWords(const Marks &marks) override;
    void scrollTo(Span span) override;
    QList<QWidget *> focusStops() const override;
    qsizetype cursor() const override;
    Span currentSpan() const override;
    Span visibleSpan() const override;

Q_SIGNALS:
    void scrolled(); ///< by the person
    /// Something could not be done; one sentence.
    void refused(const QString &message);

private:
    void showPastIssues();
    void showRegion();
    void bindRegion();

    Document &m_document;
    QWidget *m_side;
    QLabel *m_count;
    QListWidget *m_past;
    QToolButton *m_button;
    RegionEditor *m_region;
    FormScroll *m_scroll;
    QStringList m_dates;
};

} // namespace Jianbao
