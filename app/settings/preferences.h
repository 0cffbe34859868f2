#pragma once

#include <QObject>
#include <QString>

namespace Jianbao {

/// What a person has chosen in the settings, kept in QSettings and told to every window when it changes. Holds choices
/// and acts on none of them.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    explicit Preferences(QObject *parent = nullptr);

    QString language() const { return m_language; } ///< one of languages(); empty: the system's
    Appearance appearance() const { return m_appearance; }
    /// The windows of last time are opened when the program starts without a file.
    bool reopensWindows() const { return m_reopensWindows; }
    double textSize() const { return m_textSize; } ///< of the fields; 1 is the system's
    /// Editor and preview scroll together.
    bool scrollsTogether() const { return m_scrollsTogether; }
    /// The page of a link that is pasted or dropped is read for its title and summary.
    bool readsPastedLinks() const { return m_readsPastedLinks; }
    /// The file of an issue gets another name when the issue gets another date.
    bool renamesWithDate() const { return m_renamesWithDate; }

    void setLanguage(const QString &language); ///< holds from the next start
    void setAppearance(Appearance appearance);
    void setReopensWindows(bool reopens);
    void setTextSize(double size);
    void setScrollsTogether(bool together);
    void setReadsPastedLinks(bool reads);
    void setRenamesWithDate(bool renames);

Q_SIGNALS:
    void appearanceChanged(Jianbao::Preferences::Appearance appearance);
    void textSizeChanged(double size);
    void scrollsTogetherChanged(bool together);
    void readsPastedLinksChanged(bool reads);
    void renamesWithDateChanged(bool renames);

private:
    QString m_language;
    Appearance m_appearance;
    bool m_reopensWindows;
    double m_textSize;
    bool m_scrollsTogether;
    bool m_readsPastedLinks;
    bool m_renamesWithDate;
};

} // namespace Jianbao
