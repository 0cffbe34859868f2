#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QList>
#include <QString>
#include <optional>

/// The tree that a screen reader is told: over D-Bus, of another process. Everything waits for the answer.
class AccessibleTree
{
public:
    /// One thing in it.
    struct Node {
        QString service;
        QString path;

        friend bool operator==(const Node &, const Node &) = default;
    };

    /// Which states matter, as numbers of AT-SPI.
    enum State { Checked = 4, Editable = 7, Enabled = 8, Focusable = 11, Showing = 25 };

    /// On the bus for screen readers, which is started when nobody has; none where there is no such bus.
    static std::optional<AccessibleTree> connect();

    /// The application of this process; nothing until it has come.
    std::optional<Node> application(qint64 processId) const;
    QList<Node> children(const Node &node) const;
    QString name(const Node &node) const;
    QString roleName(const Node &node) const;
    bool is(const Node &node, State state) const;
    /// Does what a press of it does.
    bool press(const Node &node) const;
    /// Chooses one of the children of a list.
    bool select(const Node &list, int child) const;
    /// The labels it says it is labelled by.
    bool isLabelled(const Node &node) const;

    /// All below `node`, itself first, as it would be read; at most `most` children of each.
    QList<Node> all(const Node &node, bool onlyShowing, qsizetype most = 40) const;

private:
    explicit AccessibleTree(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
    }
    quint64 states(const Node &node) const;
    QVariant ask(const Node &node, const QString &interface, const QString &method,
                 const QVariantList &arguments = {}) const;
    void collect(const Node &node, bool onlyShowing, qsizetype most, QList<Node> *found) const;

    QDBusConnection m_bus;
};
