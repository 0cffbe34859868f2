#include "newissue.h"

#include "editpast.h"
#include "escape.h"
#include "fields.h"
#include "storage.h"

#include <QFileInfo>
#include <algorithm>
#include <array>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// Values of the front matter that are one issue's own.
constexpr std::array ownKeys{"subtitle"_L1, "description"_L1, "summary"_L1,   "excerpt"_L1, "digest"_L1,  "slug"_L1,
                             "cover"_L1,    "image"_L1,       "thumbnail"_L1, "tags"_L1,    "keywords"_L1};

std::optional<Snapshot> readIssue(const QString &path, const Profile &profile)
{
    const Result<Storage::OpenedFile> file = Storage::open(path);
    return file ? std::optional(snapshotOf(file->text, profile)) : std::nullopt;
}

QString titleOf(const Profile &profile, const QString &date)
{
    return profile.name + profile.title.beforeDate + date + profile.title.afterDate;
}

class Frame
{
public:
    Frame(const Profile &profile, QString date, const IssueDates &archive, const Precedents &precedents)
        : m_profile(profile)
        , m_date(std::move(date))
        , m_archive(archive)
        , m_precedents(precedents)
    {
    }

    QByteArray lines() const
    {
        QByteArrayList blocks{frontMatter(), title()};
        if (!m_profile.tagline.isEmpty())
            blocks.append("**" + escapedText(m_profile.tagline, {.stars = true}) + "**  ");
        blocks.append(intro());
        if (const auto *last = m_precedents.last ? &*m_precedents.last : nullptr)
            blocks += standingNotes(last->issue->openingBlocks, openingsBefore());
        for (const SectionProfile &section : m_profile.sections) {
            blocks.append("## " + escapedText(section.name, {.headingEnd = true}));
            blocks += notesOf(section.name);
        }
        blocks.append(past());
        blocks.append(footer());
        blocks.removeAll(QByteArray());
        return blocks.join("\n\n") + '\n';
    }

private:
    QByteArray frontMatter() const
    {
        if (!m_precedents.last)
            return "---\nlayout: default\n---";
        const Snapshot &last = *m_precedents.last;
        if (!last.issue->frontMatter)
            return {};
        const QString old = readOpening(last.text, *last.issue).date;
        QStringList lines = normal(last.text, *last.issue->frontMatter).trimmed().split(u'\n');
        for (QString &line : lines) {
            const qsizetype colon = line.indexOf(u':');
            const QString key = line.first(std::max<qsizetype>(0, colon)).trimmed().toLower();
            if (key == "title"_L1)
                line = line.first(colon) + u": \"%1\""_s.arg(titleOf(m_profile, m_date).replace(u'"', u'\''));
            else if (std::ranges::contains(ownKeys, key))
                line = line.first(colon + 1);
            else if (!old.isEmpty())
                line.replace(old, m_date);
        }
        return lines.join(u'\n').toUtf8();
    }

    QByteArray title() const
    {
        return "# " + escapedText(m_profile.name, {.titleMarks = true, .headingEnd = true}) +
               (m_profile.title.beforeDate + m_date + m_profile.title.afterDate).toUtf8();
    }

    QByteArray intro() const
    {
        const QString prefix =
            m_profile.introPrefix.isEmpty() ? QString() : m_profile.introPrefix + m_profile.labelColon;
        const QString words = m_profile.countsItems ? u"本期 0 条"_s : QString();
        return QString(u"> "_s + prefix + words).trimmed().toUtf8();
    }

    static QString normal(const Text &text, Span span)
    {
        return text.string(span).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    }

    QList<QByteArray> openingsBefore() const
    {
        return m_precedents.beforeLast ? notes(*m_precedents.beforeLast, m_precedents.beforeLast->issue->openingBlocks)
                                       : QList<QByteArray>();
    }

    static QList<QByteArray> notes(const Snapshot &issue, const QList<Block> &blocks)
    {
        QList<QByteArray> found;
        for (const Block &block : blocks) {
            if (block.kind == Block::Kind::Note)
                found.append(normal(issue.text, block.span).trimmed().toUtf8());
        }
        return found;
    }

    /// What the last two issues both say.
    QByteArrayList standingNotes(const QList<Block> &blocks, const QList<QByteArray> &before) const
    {
        QByteArrayList standing;
        for (const QByteArray &note : notes(*m_precedents.last, blocks)) {
            if (before.contains(note))
                standing.append(note);
        }
        return standing;
    }

    static const Section *section(const Snapshot &issue, const QString &name)
    {
        for (const Section &section : issue.issue->sections) {
            if (sectionName(issue.text, section) == name)
                return &section;
        }
        return nullptr;
    }

    QByteArrayList notesOf(const QString &name) const
    {
        if (!m_precedents.last || !m_precedents.beforeLast)
            return {};
        const Section *const last = section(*m_precedents.last, name);
        const Section *const before = section(*m_precedents.beforeLast, name);
        if (!last || !before)
            return {};
        return standingNotes(last->blocks, notes(*m_precedents.beforeLast, before->blocks));
    }

    QByteArray past() const
    {
        if (m_profile.past.heading.isEmpty())
            return {};
        PastList list = PastList::inFormOf(m_profile.past);
        ListsItself listsItself = list.form() == PastProfile::Form::Table ? ListsItself::Yes : ListsItself::No;
        if (const auto &model = m_precedents.withPast; model && model->issue->past) {
            const auto read = PastList::read(model->text.slice(*model->issue->past), m_profile.past);
            if (read && read->form() == m_profile.past.form) {
                list = *read;
                const QString own = readOpening(model->text, *model->issue).date;
                if (std::ranges::contains(list.entries(), own, &PastEntry::date))
                    listsItself = ListsItself::Yes;
            }
        }
        list = updatePast(std::move(list), m_date, m_archive, listsItself).list;
        if (list.entries().isEmpty())
            return {};
        const QString heading = m_profile.past.url.isEmpty()
                                    ? u"## %1"_s.arg(m_profile.past.heading)
                                    : u"## [%1](%2)"_s.arg(m_profile.past.heading, m_profile.past.url);
        QByteArray lines = list.written("\n");
        lines.chop(1);
        return heading.toUtf8() + "\n\n" + lines;
    }

    /// The last issue's, unless the profile has one of its own.
    QByteArray footer() const
    {
        if (m_profile.footer == Profile::builtIn().footer && m_precedents.last) {
            const Snapshot &last = *m_precedents.last;
            const QList<Block> &blocks = last.issue->endingBlocks;
            if (!blocks.isEmpty())
                return trimmedLines(normal(last.text, {blocks.first().span.begin, blocks.last().span.end})).toUtf8();
        }
        return trimmedLines(m_profile.footer).toUtf8();
    }

    static QString trimmedLines(QString lines)
    {
        while (lines.endsWith(u'\n'))
            lines.chop(1);
        return lines;
    }

    const Profile &m_profile;
    const QString m_date;
    const IssueDates &m_archive;
    const Precedents &m_precedents;
};

} // namespace

Precedents readPrecedents(const Archive &archive, const Profile &profile, const QString &date)
{
    struct Dated {
        QString date;
        const ArchivedIssue *issue;
    };
    QList<Dated> issues;
    for (auto issue = archive.issues().cbegin(); issue != archive.issues().cend(); ++issue) {
        if (const QString day = dateWithin(issue.key()); !issue->isDraft && !day.isEmpty() && day < date)
            issues.append({day, &*issue});
    }
    std::ranges::sort(issues, [](const Dated &a, const Dated &b) {
        return a.date != b.date ? a.date > b.date : a.issue->path < b.issue->path;
    });
    Precedents precedents;
    if (!issues.isEmpty()) {
        precedents.lastName = QFileInfo(issues.first().issue->path).fileName();
        precedents.last = readIssue(issues.first().issue->path, profile);
    }
    if (issues.size() > 1)
        precedents.beforeLast = readIssue(issues.at(1).issue->path, profile);
    const auto lists = std::ranges::find_if(issues, [](const Dated &dated) { return dated.issue->hasPast; });
    if (lists != issues.cend())
        precedents.withPast = readIssue(lists->issue->path, profile);
    return precedents;
}

Text newIssue(const Profile &profile, const QString &date, const IssueDates &archive, const Precedents &precedents)
{
    QByteArray lines = Frame(profile, date, archive, precedents).lines();
    if (precedents.last && precedents.last->text.lineBreak() != "\n")
        lines.replace("\n", precedents.last->text.lineBreak().toByteArray());
    return Text(std::move(lines));
}

} // namespace Jianbao
