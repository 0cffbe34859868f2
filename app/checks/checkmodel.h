#pragma once

#include "document.h"
#include "findings.h"

#include <QAbstractItemModel>
#include <QSet>

namespace Jianbao {

/// The findings as the panel lists them: a group for each severity that has some, with their count, and beneath it
/// those that the filter lets through. Tells just the rows that come, go or change, so that the chosen one stays.
class CheckModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< where it is, in words: 「博文 2 · 手机芯片往事」
        IdRole,                   ///< Finding::id; 0 for a group
        MendableRole,
        SeverityRole, ///< as int
        CodeRole,
    };

    explicit CheckModel(QObject *parent = nullptr);

    /// `snapshot` says where the findings are; their spans are of it.
    void show(const QList<Finding> &findings, const Snapshot &snapshot);
    /// All of these words must stand in the message, the place or the name of the check.
    void setWords(const QString &words);
    void setSeverityShown(Severity severity, bool isShown);
    bool isSeverityShown(Severity severity) const { return !m_hidden.contains(severity); }

    /// The ids of what the filter lets through.
    QSet<quint64> passed() const;
    bool isEmpty() const { return m_all.isEmpty(); } ///< there is nothing at all, whatever the filter
    QModelIndex indexOf(quint64 id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static QString severityName(Severity severity); ///< 错误, 警告, 待办, 风格
    static constexpr Severity severities[] = {Severity::Error, Severity::Warning, Severity::Todo, Severity::Style};

private:
    struct Row {
        Finding finding;
        QString place;
    };
    struct Group {
        Severity severity;
        QList<Row> rows;
    };

    void arrange();
    void arrangeGroup(int group, const QList<Row> &rows);
    bool passes(const Row &row) const;

    QList<Row> m_all;
    QList<Group> m_groups; ///< those that have rows, the worst first
    QStringList m_words;
    QSet<Severity> m_hidden;
};

} // namespace Jianbao
