#include "accountbook.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::AccountBook {

namespace {

constexpr int mostAccounts = 200;

/// By name, since the command line is another program with the same settings.
class Settings : public QSettings
{
public:
    Settings()
        : QSettings(defaultFormat(), UserScope, u"Jianbao"_s, u"Jianbao"_s)
    {
    }
};

QString arrayName()
{
    return u"accounts"_s;
}

void write(const QList<AccountEntry> &accounts)
{
    Settings settings;
    settings.remove(arrayName());
    settings.beginWriteArray(arrayName(), int(accounts.size()));
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue(u"name"_s, accounts[i].name);
        settings.setValue(u"appId"_s, accounts[i].appId);
        settings.setValue(u"server"_s, accounts[i].server);
        settings.setValue(u"proxy"_s, accounts[i].proxy);
        settings.setValue(u"patience"_s, qlonglong(accounts[i].patience.count()));
        settings.setValue(u"author"_s, accounts[i].author);
    }
    settings.endArray();
}

} // namespace

QList<AccountEntry> accounts()
{
    Settings settings;
    QList<AccountEntry> accounts;
    const int count = std::min(mostAccounts, settings.beginReadArray(arrayName()));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        AccountEntry account{.name = settings.value(u"name"_s).toString(),
                             .appId = settings.value(u"appId"_s).toString(),
                             .server = settings.value(u"server"_s).toString(),
                             .proxy = settings.value(u"proxy"_s).toString(),
                             .author = settings.value(u"author"_s).toString()};
        const std::chrono::seconds patience(
            settings.value(u"patience"_s, qlonglong(AccountEntry::usualPatience.count())).toLongLong());
        account.patience = std::clamp(patience, AccountEntry::leastPatience, AccountEntry::mostPatience);
        if (!account.appId.isEmpty())
            accounts.append(account);
    }
    settings.endArray();
    return accounts;
}

std::optional<AccountEntry> find(const QString &appId)
{
    const QList<AccountEntry> all = accounts();
    const auto found = std::ranges::find(all, appId, &AccountEntry::appId);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void put(const AccountEntry &account, const QString &replaced)
{
    QList<AccountEntry> all = accounts();
    const auto place = std::ranges::find(all, replaced.isEmpty() ? account.appId : replaced, &AccountEntry::appId);
    if (place == all.end())
        all.append(account);
    else
        *place = account;
    write(all);
}

void remove(const QString &appId)
{
    QList<AccountEntry> all = accounts();
    all.removeIf([&appId](const AccountEntry &account) { return account.appId == appId; });
    write(all);
}

std::optional<AccountEntry> chosenFor(const QString &issuePath)
{
    if (const auto chosen = find(Settings().value(newsletterGroup(issuePath) + u"account"_s).toString()))
        return chosen;
    const QList<AccountEntry> all = accounts();
    return all.isEmpty() ? std::nullopt : std::optional(all.constFirst());
}

void choose(const QString &issuePath, const QString &appId)
{
    Settings().setValue(newsletterGroup(issuePath) + u"account"_s, appId);
}

QString newsletterGroup(const QString &issuePath)
{
    // A folder's path holds slashes, which settings take for groups.
    const QByteArray folder = QFileInfo(issuePath).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(folder, QCryptographicHash::Sha1).toHex();
    return u"drafts/"_s + QString::fromLatin1(hash.first(16)) + u'/';
}

} // namespace Jianbao::AccountBook
