#pragma once

#include "archive.h"
#include "document.h"
#include "fields.h"
#include "issuedates.h"
#include "picturefile.h"

#include <QList>
#include <QRegularExpression>

namespace Jianbao {

/// How large the article is that an issue becomes: what the model cannot see, and WeChat limits.
struct ArticleSize {
    qsizetype characters = 0; ///< UTF-16 units of the HTML, tags included
    qsizetype bytes = 0;      ///< of the same, in UTF-8

    friend bool operator==(const ArticleSize &, const ArticleSize &) = default;
};

/// What stands around an issue: nothing here is read from the disk again.
struct Surroundings {
    QString fileName = {};                     ///< without its folder; empty when the issue was never saved
    Archive archive = {};                      ///< the folder's issues, this one included or not
    std::optional<ArticleSize> article = {};   ///< where it has been rendered
    QHash<QString, PictureFile> pictures = {}; ///< the issue's local pictures, by the address in its text
};

/// What the checks are given: an issue and, worked out once for all of them, its lines and items as people read them.
/// Refers to the snapshot and profile it was made from; immutable.
class Subject
{
public:
    enum class Role {
        Blank,
        FrontMatter,
        Title,
        Opening,
        Heading,
        Head,  ///< of a list item
        Inbox, ///< a bare URL that is no item yet
        Field, ///< `label：value`
        Body,  ///< any other line of an item
        Note,  ///< 注：
        Loose, ///< text of a section that belongs to no item
        Code,
        Past, ///< 往期回顾
        Ending,
    };

    struct Line {
        Span span;           ///< without its line break
        QStringView text;    ///< as shown
        QStringView prose;   ///< the same length, with code, URLs and HTML replaced by U+FFFC
        qsizetype shown = 0; ///< where it begins in the shown text
        Role role = Role::Loose;
        qsizetype entry = -1; ///< index into entries()
    };

    struct Entry {
        const Section *section;
        const Item *item;
        ItemValues values;
        qsizetype firstLine = 0;
        qsizetype lastLine = 0;
    };

    Subject(const Snapshot &snapshot, const Surroundings &surroundings, const Profile &profile);
    Q_DISABLE_COPY_MOVE(Subject)

    const Text &text() const { return m_text; }
    const Issue &issue() const { return m_issue; }
    const Profile &profile() const { return m_profile; }
    const Archive &archive() const { return m_surroundings.archive; }
    const QString &fileName() const { return m_surroundings.fileName; }
    const Surroundings &surroundings() const { return m_surroundings; }

    const QList<Line> &lines() const { return m_lines; }
    const QList<Entry> &entries() const { return m_entries; }

    /// The bytes of `length` characters of a line.
    Span span(const Line &line, qsizetype from, qsizetype length) const;
    Span span(const Line &line, const QRegularExpressionMatch &match, int group = 0) const;
    const Line &lineAt(qsizetype offset) const;
    /// The first section's place whose heading reads like this; -1 when there is none.
    qsizetype sectionNamed(QStringView name) const;

    /// YYYY-MM-DD out of the file's name, or empty.
    const QString &fileDate() const { return m_fileDate; }
    /// The file's date, or else the heading's.
    const QString &date() const { return m_date; }
    /// The names of the archive's issues before this one, the newest first; without those that were never finished.
    const QStringList &earlier() const { return m_earlier; }
    /// The newest of them; null when there is none.
    const ArchivedIssue *last() const;
    /// Whether it is an issue of the profile's newsletter, finished or not.
    bool isOwn() const { return m_isOwn; }

private:
    void readLines();
    void assignRoles();
    void assign(Span span, Role role);
    void assignItem(const Section &section, const Item &item);
    void maskLines();
    void readDates();
    bool looksOwn() const;

    Text m_text;
    const Issue &m_issue;
    const Profile &m_profile;
    const Surroundings &m_surroundings;
    std::shared_ptr<const Issue> m_keep; ///< what m_issue refers to
    QString m_shown;
    QString m_prose;
    QList<Line> m_lines;
    QList<Entry> m_entries;
    QString m_fileDate;
    QString m_date;
    QStringList m_earlier;
    bool m_isOwn = false;
};

/// The columns of a line of prose that are text to read: not the mask.
constexpr QChar proseMask(0xFFFC);

} // namespace Jianbao
