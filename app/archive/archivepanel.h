#pragma once

#include "archivedetails.h"
#include "archivehitmodel.h"
#include "archivetreemodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace Jianbao {

class ArchiveFinder;

/// The archive beside the editor: a line to search with, the issues by year or what was found, and beneath them what
/// was chosen. Says what the person wants; opens and changes nothing.
class ArchivePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ArchivePanel(QWidget *parent = nullptr);
    ~ArchivePanel() override;

    void showArchive(const ArchiveSearch &search, const Profile &profile);
    void setOpenIssue(const QString &path);
    /// What became of issues that were sent, by their paths.
    void setSent(const QHash<QString, SentIssue> &sent);
    /// `targets` is asked where an item of a section of this name may be copied to.
    void setTargets(std::function<CopyTargets(const QString &section)> targets);
    void refreshTargets();

    void beginSearching(); ///< puts the cursor in the line
    /// Chooses what is there and shows it, whatever was searched for.
    void reveal(const ArchivePlace &place);

    const Archive &archive() const { return m_tree->archive(); }
    ArchivePlace current() const { return m_shown; } ///< what is shown beneath; maybe nowhere

Q_SIGNALS:
    void copyRequested(const Jianbao::ArchivePlace &place, qsizetype section);
    /// The issue in the editor, at the item that is chosen.
    void openRequested(const Jianbao::ArchivePlace &place);
    /// Esc in an empty line: the person wants back to the editor.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTree();
    void makeHits();
    void search();
    void showList(QWidget *list);
    void showHits(const ArchiveSearch &search, const SearchWords &words, const QList<ArchiveHit> &hits);
    void showCount();
    void showCurrent();
    void showPlace(const ArchivePlace &place);
    void activate(const ArchivePlace &place);
    void showMenu(const ArchivePlace &place, QPoint screenPosition);
    void copyCurrent();
    bool isSearching() const;
    CopyTargets targetsOf(const ArchivePlace &place) const;

    QLineEdit *m_typed;
    QLabel *m_count;
    QStackedWidget *m_lists;
    QTreeView *m_issues;
    QListView *m_found;
    QLabel *m_nothing;
    ArchiveDetails *m_details;
    QSplitter *m_split;
    ArchiveTreeModel *m_tree;
    ArchiveHitModel *m_hits;
    ArchiveFinder *m_finder;
    ArchiveSearch m_search;
    Profile m_profile;
    QString m_openPath;
    ArchivePlace m_shown;
    std::function<CopyTargets(const QString &)> m_targets;
};

} // namespace Jianbao
