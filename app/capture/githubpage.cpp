#include "githubpage.h"

#include "fetchedtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

/// First words of addresses that are no person and no organization.
constexpr std::array notOwners{"about"_L1,      "apps"_L1,     "blog"_L1,     "collections"_L1, "customer-stories"_L1,
                               "enterprise"_L1, "explore"_L1,  "features"_L1, "login"_L1,       "marketplace"_L1,
                               "orgs"_L1,       "pricing"_L1,  "readme"_L1,   "search"_L1,      "security"_L1,
                               "settings"_L1,   "sponsors"_L1, "topics"_L1,   "trending"_L1,    "users"_L1};

QString titleFrom(const QString &repository, const QString &description)
{
    return description.isEmpty() ? repository : QString(repository + u": " + description);
}

/// What GitHub itself says below a description, and in place of one.
QString withoutInvitation(const QString &description)
{
    static const QRegularExpression invitation(
        u"(?:^|\\s*)Contribute to \\S{1,160} development by creating an account on GitHub\\.?\\s*$"_s);
    QString text = fetchedLine(description);
    return text.remove(invitation).trimmed();
}

} // namespace

QString githubRepositoryIn(const QUrl &url)
{
    if (url.host() != "github.com"_L1 && url.host() != "www.github.com"_L1)
        return {};
    static const QRegularExpression repository(
        u"^/([\\w.-]{1,60})/([\\w.-]{1,100}?)(?:\\.git)?(?:/(?:tree(?:/.*)?|releases)?)?$"_s);
    const QRegularExpressionMatch match = repository.match(url.path());
    if (!match.hasMatch() || std::ranges::find(notOwners, match.captured(1).toLower()) != notOwners.end())
        return {};
    return match.captured(1) + u'/' + match.captured(2);
}

QUrl githubQuery(const QString &repository)
{
    return QUrl(u"https://api.github.com/repos/"_s + repository);
}

QUrl githubPage(const QString &repository)
{
    return QUrl(u"https://github.com/"_s + repository);
}

ReadPage readGithubAnswer(const Fetched &fetched)
{
    const QJsonObject answer = QJsonDocument::fromJson(fetched.bytes).object();
    const QString repository = fetchedLine(answer.value("full_name"_L1).toString());
    static const QRegularExpression name(u"^[\\w.-]+/[\\w.-]+$"_s);
    if (!name.match(repository).hasMatch())
        return std::unexpected(CaptureError::of(CaptureError::Kind::Unreadable));
    CapturedPage page;
    page.title = fetchedLine(titleFrom(repository, withoutInvitation(answer.value("description"_L1).toString())));
    page.url = githubPage(repository).toString();
    page.author = repository.section(u'/', 0, 0);
    page.date = QDate::fromString(answer.value("created_at"_L1).toString().left(10), Qt::ISODate);
    return page;
}

ReadPage readGithubPage(const PageSource &source)
{
    QString title = fetchedLine(source.tree.meta({"og:title"}));
    if (title.isEmpty())
        title = fetchedLine(source.tree.text(source.tree.byTag(GUMBO_TAG_TITLE)));
    static const QRegularExpression shape(u"^(?:GitHub - )?([\\w.-]{1,60}/[\\w.-]{1,100})(?::\\s*(.*))?$"_s);
    const QRegularExpressionMatch match = shape.match(title);
    const QString repository = match.hasMatch() ? match.captured(1) : githubRepositoryIn(source.url);
    if (title.isEmpty() || repository.isEmpty())
        return std::unexpected(CaptureError::of(CaptureError::Kind::Unreadable));
    CapturedPage page;
    const QString description = match.captured(2).isEmpty()
                                    ? withoutInvitation(source.tree.meta({"og:description", "description"}))
                                    : withoutInvitation(match.captured(2));
    page.title = fetchedLine(titleFrom(repository, description));
    page.url = githubPage(repository).toString();
    page.author = repository.section(u'/', 0, 0);
    return page;
}

} // namespace Jianbao
