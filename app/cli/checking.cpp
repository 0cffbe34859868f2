#include "checking.h"

#include "messages.h"
#include "parser.h"
#include "profilereader.h"
#include "renderer.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

/// Of the article in the standard theme; a theme of one's own makes little of a difference.
ArticleSize articleSize(const Input &input, const Profile &profile)
{
    const QByteArray html =
        WeChat::render(input.text, parseIssue(input.text, profile), WeChat::Theme::standard(), {}, profile).html();
    return {QString::fromUtf8(html).size(), html.size()};
}

} // namespace

QList<Option> Checking::options()
{
    return {{u"archive"_s,
             {},
             {u"DIR"_s},
             Messages::tr("The folder of the earlier issues (otherwise the one the file is in).")},
            {u"only"_s,
             {},
             {u"CODES"_s},
             Messages::tr("Only these checks, separated by commas, also those that are off.")}};
}

Result<Checking> Checking::from(const Arguments &arguments)
{
    Checking checking;
    const QStringList known = checkCodes() + linkCheckCodes();
    for (const GivenOption &option : arguments.options) {
        if (option.name == "only"_L1)
            checking.m_only += option.values.constFirst().split(u',', Qt::SkipEmptyParts);
    }
    for (QString &code : checking.m_only) {
        code = code.trimmed();
        if (!known.contains(code))
            return std::unexpected(
                Error{Messages::tr("There is no check “%1”. There are: %2.").arg(code, known.join(u", "_s))});
    }
    if (arguments.has(u"only") && checking.m_only.isEmpty())
        return std::unexpected(
            Error{Messages::tr("--only needs the names of checks. There are: %1.").arg(known.join(u", "_s))});
    if (arguments.has(u"archive")) {
        checking.m_archive = arguments.value(u"archive");
        if (!QFileInfo(checking.m_archive).isDir())
            return std::unexpected(Error{Messages::tr("“%1” is no folder.").arg(checking.m_archive)});
    }
    return checking;
}

std::expected<Checking::Begun, Outcome> Checking::begin(const Arguments &arguments, const QString &whyNoFile)
{
    if (arguments.operands.isEmpty())
        return std::unexpected(Outcome::wrongUse(whyNoFile));
    Result<Checking> checking = from(arguments);
    if (!checking)
        return std::unexpected(Outcome::wrongUse(checking.error().message));
    auto inputs = readInputs(arguments.operands);
    if (!inputs)
        return std::unexpected(Outcome::failed(inputs.error()));
    return Begun{*std::move(checking), *std::move(inputs)};
}

Checking::Folder Checking::folder(const QString &path)
{
    auto known = m_folders.constFind(path);
    if (known == m_folders.cend()) {
        const auto [profile, problems, isUnreadable] = loadProfile(path);
        for (const ProfileProblem &problem : problems)
            m_remarks.append(problem.inFile(path + u'/' + profileFileName));
        known = m_folders.insert(path, {profile, Archive::read(path, profile)});
    }
    return *known;
}

Checking::Around Checking::around(const Input &input)
{
    const bool isFile = !isStandardInput(input.name);
    const QString own = isFile ? QFileInfo(input.name).absolutePath() : QString();
    const QString path = m_archive.isEmpty() ? own : m_archive;
    Around around{Profile::builtIn(), {}, {}};
    if (!path.isEmpty()) {
        const Folder read = folder(path);
        around.profile = read.profile;
        around.surroundings.archive = read.archive;
    }
    if (isFile && path != own && QFileInfo::exists(own + u'/' + profileFileName))
        around.profile = folder(own).profile;
    if (isFile)
        around.surroundings.fileName = QFileInfo(input.name).fileName();
    around.selection = CheckSelection::ofRules(around.profile);
    around.selection.only = m_only;
    if (isFile)
        around.surroundings.pictures = probePictures(input.text, own);
    around.surroundings.article = articleSize(input, around.profile);
    return around;
}

} // namespace Jianbao::Cli
