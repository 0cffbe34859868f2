#include "accountentry.h"

#include "draftcontent.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(AccountEntry)
};

constexpr qsizetype secretLength = 32;

QString problemOfAppId(const QString &appId)
{
    if (appId.isEmpty())
        return Messages::tr("The AppID is missing. It stands in the WeChat console beside the AppSecret.");
    if (appId.startsWith("gh_"_L1))
        return Messages::tr("This is the account's original ID. The AppID begins with wx.");
    static const QRegularExpression form(u"^wx[0-9A-Za-z]{16}$"_s);
    if (!form.match(appId).hasMatch())
        return Messages::tr("An AppID is wx and sixteen letters or digits behind it.");
    return {};
}

} // namespace

Publish::ApiSettings AccountEntry::api() const
{
    Publish::ApiSettings settings;
    if (!server.isEmpty())
        settings.base = QUrl(server, QUrl::StrictMode);
    settings.proxy = proxy;
    settings.silence = patience;
    return settings;
}

QList<AccountProblem> problemsOf(const AccountEntry &account)
{
    QList<AccountProblem> problems;
    const auto note = [&problems](AccountField field, const QString &message) {
        if (!message.isEmpty())
            problems.append({field, message});
    };
    if (account.name.trimmed().isEmpty())
        note(AccountField::Name, Messages::tr("Give the account a name, to tell it from others."));
    note(AccountField::AppId, problemOfAppId(account.appId));
    if (!account.server.isEmpty())
        note(AccountField::Server, Publish::baseProblem(QUrl(account.server, QUrl::StrictMode)));
    note(AccountField::Proxy, Publish::proxyProblem(account.proxy));
    // The settings are plain text.
    if (QUrl(account.proxy).userInfo().contains(u':'))
        note(AccountField::Proxy, Messages::tr("A proxy's password is not kept. Please leave it out."));
    if (Publish::countedCharacters(account.author) > Publish::mostAuthor)
        note(AccountField::Author,
             Messages::tr("WeChat takes at most %n character(s).", nullptr, int(Publish::mostAuthor)));
    return problems;
}

QString cleanSecret(QStringView pasted)
{
    QString secret;
    std::ranges::copy_if(pasted, std::back_inserter(secret), [](QChar c) {
        return !c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control;
    });
    return secret;
}

QString secretDoubt(QStringView secret)
{
    if (secret.isEmpty())
        return {};
    const bool isHexadecimal = std::ranges::all_of(secret, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    if (secret.size() == secretLength && isHexadecimal)
        return {};
    return Messages::tr("An AppSecret usually has %1 digits and letters from a to f; this one looks different.")
        .arg(secretLength);
}

} // namespace Jianbao
