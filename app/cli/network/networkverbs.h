#pragma once

#include "captureerror.h"
#include "draftcontent.h"
#include "linkstate.h"
#include "testworld.h"
#include "verb.h"

#include <QtPlugin>
#include <chrono>
#include <optional>

namespace Jianbao::Cli {

/// An article to be sent, as far as the command line and the issue say it.
struct PublishTask {
    QString file;                  ///< as the person named it
    QString issuePath;             ///< absolute
    QByteArray text;               ///< of the file
    QString date;                  ///< of the issue; empty when it has none
    Publish::DraftContent content; ///< what the issue itself says; the rest may be remembered
    /// What the person has said.
    struct Given {
        std::optional<QString> title;
        std::optional<QString> author;
        std::optional<QString> digest;
        std::optional<QString> sourceUrl;
        std::optional<QByteArray> cover; ///< its bytes
        std::optional<Publish::Comments> comments;
        std::optional<QString> proxy;
        std::optional<std::chrono::seconds> patience; ///< with a server that says nothing
        QString account;                              ///< name or AppID; empty: that of the newsletter
        QString baseUrl;                              ///< empty: the account's
    } given = {};
    enum class Purpose { Send, Show } purpose = Purpose::Send;
    enum class Form { Text, Json } form = Form::Text;
    enum class Missing { Fail, AddAnew } missing = Missing::Fail; ///< when the draft known is not there any more
};

/// The verbs that reach the network. A plugin, so that all the others start without loading Qt Network, which would
/// take them three times as long. It gets plain values and gives an outcome.
class NetworkVerbs
{
public:
    virtual ~NetworkVerbs() = default;
    virtual Outcome publish(const PublishTask &task) = 0;
    /// Reads pages, politely, and waits for all of them. One result for each address, in their order.
    virtual QList<ReadPage> capture(const QStringList &urls, const TestWorld &world) = 0;
    /// Follows links the same way: what is known of each address.
    virtual QHash<QString, LinkState> followLinks(const QStringList &urls, const TestWorld &world) = 0;
    /// Where the articles of earlier issues are, by their dates.
    virtual QHash<QByteArray, QByteArray> publishedBeside(const QString &issuePath) = 0;

    /// Null where the plugin is not there.
    static NetworkVerbs *installed();
    static Outcome missing(); ///< what to say then
};

} // namespace Jianbao::Cli

#define JianbaoNetworkVerbs_iid "jianbao.NetworkVerbs/1"
Q_DECLARE_INTERFACE(Jianbao::Cli::NetworkVerbs, JianbaoNetworkVerbs_iid)
