#pragma once

#include "document.h"
#include "itemmarks.h"

#include <QAbstractListModel>

namespace Jianbao {

/// The blocks of one section as rows: its items and, so that nothing of the file is invisible, its notes and raw
/// blocks. Reads a row's values only when they are asked for. Follows a change by telling just the rows that changed;
/// never changes the document itself.
class ItemListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::DisplayRole, ///< an item's title (or its link), a block's first words
        SourceRole = Qt::UserRole,   ///< second line
        NumberRole,                  ///< an item's number from 1; 0 for other blocks
        StateRole,                   ///< Item::State as int; Inbox for a placeholder, -1 for other blocks
        IsUrlRole,                   ///< the title is a link
        MarksRole,                   ///< what the marks say: QList<ItemMark::Kind>, each once, what matters most first
        SearchRole,                  ///< everything a filter looks in: title, source, links, tags, summary
    };

    explicit ItemListModel(QObject *parent = nullptr);

    /// What is said of the rows by others; must outlive this.
    void setMarks(const ItemMarks *marks);
    /// Whether something is being done with one of the rows.
    bool isBusy() const;

    /// Shows a section from scratch, as the document told of it last.
    void load(const Document *document, qsizetype section);
    /// Shows the same section, now at `section`, after a change.
    void follow(const DocumentChange &change, qsizetype section);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    /// The items of these rows; other blocks are left out.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    const Snapshot &snapshot() const { return m_snapshot; } ///< what the rows are of
    qsizetype section() const { return m_section; }         ///< and which section of it
    const Block &block(int row) const { return m_rows.at(row).block; }
    /// The row that holds the byte, or the last one before it; -1 when there is none.
    int rowAt(qsizetype offset) const;
    int rowOfItem(qsizetype item) const;

private:
    struct Row {
        Block block;
        Item::State state = Item::State::Complete;

        friend bool operator==(const Row &a, const Row &b)
        {
            return a.block.kind == b.block.kind && a.block.span == b.block.span && a.block.item == b.block.item &&
                   a.state == b.state;
        }
    };

    QList<Row> rowsOf(const Snapshot &snapshot, qsizetype section) const;
    const Item *item(int row) const;
    QList<ItemMark> marks(const Block &block) const;
    QVariant itemData(const Item &item, int role) const;
    QVariant blockData(const Block &block, int role) const;

    const Document *m_document = nullptr; ///< only to tell documents apart
    const ItemMarks *m_marks = nullptr;
    Snapshot m_snapshot;
    qsizetype m_section = -1;
    QList<Row> m_rows;
};

} // namespace Jianbao
