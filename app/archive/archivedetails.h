#pragma once

#include "archiveplace.h"
#include "archivesearch.h"

#include <QWidget>
#include <functional>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QToolButton;

namespace Jianbao {

class CopyLine;
class SentView;
struct SentIssue;

/// Where an item of the archive may be copied to.
struct CopyTargets {
    QStringList sections;   ///< of the open issue, in order
    qsizetype proposed = 0; ///< index into sections
};

/// An item or an issue of the archive to be read: title, source, address, summary. Nothing in it can be changed; it
/// says what the person wants to do with it.
class ArchiveDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveDetails(QWidget *parent = nullptr);

    /// `words` are marked. False when there is nothing at this place.
    bool show(const Archive &archive, const ArchivePlace &place, const SearchWords &words);
    /// What became of the issue that is shown; empty for an item.
    void showSent(const SentIssue &sent);
    void setTargets(const CopyTargets &targets);
    QWidget *focusStop() const; ///< what takes the keyboard focus for it

Q_SIGNALS:
    void copyRequested(qsizetype section);
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showItem(const ArchivedIssue &issue, const ArchivedItem &item);
    void showIssue(const ArchivedIssue &issue);
    void showText(const QString &text, const QString &name, const SearchWords &words);
    void markWords();
    void fillTargets();

    QLabel *m_title;
    QLabel *m_where;
    CopyLine *m_link;
    SentView *m_sent;
    QPlainTextEdit *m_text;
    QToolButton *m_copy;
    QMenu *m_sections;
    QToolButton *m_open;
    CopyTargets m_targets;
    SearchWords m_words;
};

} // namespace Jianbao
