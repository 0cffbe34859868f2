#include "accessibletree.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

const QString accessible = u"org.a11y.atspi.Accessible"_s;
constexpr int patience = 20'000; // milliseconds: the program may be starting its page
constexpr qsizetype mostNodes = 4000;

} // namespace

std::optional<AccessibleTree> AccessibleTree::connect()
{
    const QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(call, QDBus::Block, patience);
    if (!address.isValid())
        return std::nullopt;
    const QDBusConnection bus = QDBusConnection::connectToBus(address.value(), u"screen reader"_s);
    if (!bus.isConnected())
        return std::nullopt;
    return AccessibleTree(bus);
}

QVariant AccessibleTree::ask(const Node &node, const QString &interface, const QString &method,
                             const QVariantList &arguments) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(node.service, node.path, interface, method);
    call.setArguments(arguments);
    const QDBusMessage answer = m_bus.call(call, QDBus::Block, patience);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

std::optional<AccessibleTree::Node> AccessibleTree::application(qint64 processId) const
{
    const Node desktop{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
    for (const Node &application : children(desktop)) {
        const Node bus{u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s};
        if (ask(bus, u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s, {application.service}).toLongLong() ==
            processId)
            return application;
    }
    return std::nullopt;
}

QList<AccessibleTree::Node> AccessibleTree::children(const Node &node) const
{
    QList<Node> found;
    const QVariant answer = ask(node, accessible, u"GetChildren"_s);
    if (!answer.canConvert<QDBusArgument>())
        return found;
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        found.append({service, path.path()});
    }
    list.endArray();
    return found;
}

QString AccessibleTree::name(const Node &node) const
{
    return ask(node, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, u"Name"_s})
        .value<QDBusVariant>()
        .variant()
        .toString();
}

QString AccessibleTree::roleName(const Node &node) const
{
    return ask(node, accessible, u"GetRoleName"_s).toString();
}

quint64 AccessibleTree::states(const Node &node) const
{
    const QVariant answer = ask(node, accessible, u"GetState"_s);
    if (!answer.canConvert<QDBusArgument>())
        return 0;
    QList<uint> words;
    answer.value<QDBusArgument>() >> words;
    return quint64(words.value(0)) | quint64(words.value(1)) << 32;
}

bool AccessibleTree::is(const Node &node, State state) const
{
    return states(node) >> state & 1;
}

bool AccessibleTree::press(const Node &node) const
{
    return ask(node, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0}).toBool();
}

bool AccessibleTree::select(const Node &list, int child) const
{
    return ask(list, u"org.a11y.atspi.Selection"_s, u"SelectChild"_s, {child}).toBool();
}

bool AccessibleTree::isLabelled(const Node &node) const
{
    constexpr uint labelledBy = 2;
    const QVariant answer = ask(node, accessible, u"GetRelationSet"_s);
    if (!answer.canConvert<QDBusArgument>())
        return false;
    bool found = false;
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        uint relation = 0;
        list.beginStructure();
        list >> relation;
        list.beginArray();
        while (!list.atEnd()) {
            QString service;
            QDBusObjectPath path;
            list.beginStructure();
            list >> service >> path;
            list.endStructure();
        }
        list.endArray();
        list.endStructure();
        found = found || relation == labelledBy;
    }
    list.endArray();
    return found;
}

void AccessibleTree::collect(const Node &node, bool onlyShowing, qsizetype most, QList<Node> *found) const
{
    if (found->size() >= mostNodes)
        return;
    found->append(node);
    if (roleName(node).startsWith(u"document"_s))
        return; // the web page: what stands in it is the article's
    const QList<Node> below = children(node);
    for (const Node &child : below.first(std::min(most, below.size()))) {
        if (!onlyShowing || is(child, Showing))
            collect(child, onlyShowing, most, found);
    }
}

QList<AccessibleTree::Node> AccessibleTree::all(const Node &node, bool onlyShowing, qsizetype most) const
{
    QList<Node> found;
    collect(node, onlyShowing, most, &found);
    return found;
}
